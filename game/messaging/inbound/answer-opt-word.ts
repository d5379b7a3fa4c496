import { sendOnItsWay } from '../messages/lifecycle.ts';
import type { Message } from '../messages/message.ts';
import { channelOf } from '../messages/senders.ts';
import { makeMessage } from '../messages/start-message.ts';
import { isTollFree } from '../phone-numbers/number-plan.ts';
import type { World } from '../world.ts';
import { serviceOfNumber } from './doors.ts';
import { optReply, readOptWord, type OptWord } from './opt-words.ts';

/**
 * Heeds STOP, START and HELP, and answers with the network's own words, at no cost (support article 223134027). Who
 * stops a number of a messaging service stops the whole service. Only a change is answered: a second STOP gets no
 * second goodbye, and YES from somebody who never left is an ordinary text. Chats and short codes without a service are
 * not listened to (support article 223181748): their owners answer themselves.
 */
export function answerOptWord(world: World, incoming: Message): void {
  const { from, to, hops } = incoming;
  const word = readOptWord(incoming.body, to);
  if (word === null || channelOf(to) === 'whatsapp') return;
  const service = serviceOfNumber(world, to)?.sid ?? null;
  if (service === null && !to.startsWith('+')) return;
  if (!heed(world, word, { person: from, number: to, service })) return;
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
function heed({ optOuts }: World, word: OptWord, { person, number, service }: Line): boolean {
  const sender = service ?? number;
  // who stopped the number before it joined the service is out, too
  const isOut = optOuts.has(person, sender) || optOuts.has(person, number);
  switch (word) {
    case 'STOP':
      optOuts.add(person, sender);
      return !isOut;
    case 'START':
      optOuts.remove(person, sender);
      optOuts.remove(person, number);
      return isOut;
    case 'HELP':
      return !(isOut && isTollFree(number));
  }
}

/** Between whom the word was said. */
interface Line {
  readonly person: string;
  readonly number: string;
  /** SID of the messaging service the number belongs to. */
  readonly service: string | null;
}
