import { sendOnItsWay } from '../messages/lifecycle.ts';
import type { Message } from '../messages/message.ts';
import { makeMessage } from '../messages/start-message.ts';
import type { World } from '../world.ts';
import { serviceOfNumber } from './doors.ts';
import { isTollFree, optReply, readOptWord, type OptWord } from './opt-words.ts';

/**
 * Heeds STOP, START and HELP, and answers with the network's own words, at no cost (support article 223134027). Who
 * stops a number of a messaging service stops the whole service. Only a change is answered: a second STOP gets no
 * second goodbye, and YES from somebody who never left is an ordinary text.
 */
export function answerOptWord(world: World, incoming: Message): void {
  const { from, to, hops } = incoming;
  const word = readOptWord(incoming.body, to);
  const sender = serviceOfNumber(world, to)?.sid ?? to;
  if (word === null || !heed(world, word, from, sender, isTollFree(to))) return;
  const reply = makeMessage(world, {
    direction: 'outbound-reply',
    from: to,
    to: from,
    body: optReply(word, incoming.body, to),
    request: null,
    hops,
    isFree: true,
  });
  world.messages.add(reply);
  sendOnItsWay(world, reply);
}

/** Does what the word asks. False: it is not answered. */
function heed(
  { optOuts }: World,
  word: OptWord,
  person: string,
  sender: string,
  isTollFreeSender: boolean,
): boolean {
  const isOut = optOuts.has(person, sender);
  switch (word) {
    case 'STOP':
      optOuts.add(person, sender);
      return !isOut;
    case 'START':
      optOuts.remove(person, sender);
      return isOut;
    case 'HELP':
      return !(isOut && isTollFreeSender);
  }
}
