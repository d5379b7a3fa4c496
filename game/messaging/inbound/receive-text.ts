import type { Message } from '../messages/message.ts';
import type { World } from '../world.ts';
import { answerOptWord } from './answer-opt-word.ts';
import { converse } from './conversation.ts';
import { doorOf } from './doors.ts';
import { incomingParams } from './incoming-params.ts';

/**
 * What the network does with a text for a number of the account: it heeds opt-out words by itself, and then it asks the
 * number's door all the same (support article 223134027).
 */
export function receiveText(world: World, message: Message): void {
  answerOptWord(world, message);
  const door = doorOf(world, message.to);
  if (door !== null) converse(world, message, door, incomingParams(world, message, door.service));
}
