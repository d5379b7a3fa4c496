import type { Evidence, MessageRecord } from '../../domain/evidence.ts';
import { numberOf, type Party, partyAt } from '../run/parties.ts';

/** A phone one can look at: the desk's own, which shows every thread, or that of somebody in the city. */
export interface PhoneOf {
  /** "own", or the number. */
  readonly key: string;
  readonly who: string | null;
  readonly name: string;
  readonly number: string;
  /** Whether it received or sent anything. */
  readonly hasTexts: boolean;
}

export interface Thread {
  /** The other end. */
  readonly party: Party;
  /** The number of the account it goes over, if it is the same for the whole thread. */
  readonly over: string | null;
  readonly bubbles: readonly Bubble[];
  /** The person has told the number of the account to stop. */
  readonly isStopped: boolean;
}

export interface Bubble {
  readonly message: MessageRecord;
  /** Written on the phone that is looked at. */
  readonly isMine: boolean;
}

export const OWN = 'own';

/** The own phone first, then those of people; who has had no text comes last. */
export function phonesOf(evidence: Evidence): readonly PhoneOf[] {
  const { account, handsets, messages } = evidence;
  const number = account.numbers[0] ?? '';
  const own: PhoneOf = {
    key: OWN,
    who: null,
    name: account.friendlyName,
    number,
    hasTexts: messages.length > 0,
  };
  const reached = new Set(messages.filter(hasReached).map((each) => numberOf(otherEnd(each))));
  const others = handsets.map((handset) => ({
    key: handset.number,
    who: handset.who,
    name: handset.name,
    number: handset.number,
    hasTexts: reached.has(handset.number),
  }));
  return [own, ...others.toSorted((a, b) => Number(b.hasTexts) - Number(a.hasTexts))];
}

/** The threads on a phone, the latest first. */
export function threadsOf(evidence: Evidence, phone: PhoneOf): readonly Thread[] {
  const isOwn = phone.key === OWN;
  const byAddress = new Map<string, Bubble[]>();
  for (const message of evidence.messages) {
    if (!isOwn && (numberOf(otherEnd(message)) !== phone.number || !hasReached(message))) continue;
    const isInbound = message.direction === 'inbound';
    const address = isOwn ? otherEnd(message) : isInbound ? message.to : message.from;
    const bubbles = byAddress.get(address) ?? [];
    bubbles.push({ message, isMine: isOwn ? !isInbound : isInbound });
    byAddress.set(address, bubbles);
  }
  const threads = [...byAddress].map(([address, bubbles]) =>
    threadWith(evidence, address, isOwn ? numberOf(address) : phone.number, bubbles),
  );
  return threads.toSorted((a, b) => endOf(b) - endOf(a));
}

function threadWith(
  evidence: Evidence,
  address: string,
  person: string,
  bubbles: readonly Bubble[],
): Thread {
  const senders = new Set(bubbles.map(({ message }) => ownEnd(message)));
  const [over] = senders;
  return {
    party: partyAt(evidence, address),
    over: senders.size === 1 && over ? over : null,
    bubbles: bubbles.toSorted((a, b) => a.message.at - b.message.at),
    isStopped: evidence.account.optOuts.some(
      (optOut) => optOut.person === person && covers(evidence, optOut.sender, senders),
    ),
  };
}

/** People tell a number to stop, or the service it speaks for. */
function covers(evidence: Evidence, sender: string, senders: ReadonlySet<string>): boolean {
  if (senders.has(sender)) return true;
  const service = evidence.account.services.find(({ sid }) => sid === sender);
  return service?.senders.some((each) => senders.has(each)) ?? false;
}

/** Whether its reader ever saw it. A carrier that reports nothing may well have delivered. */
function hasReached({ direction, status }: MessageRecord): boolean {
  return (
    direction === 'inbound' || status === 'delivered' || status === 'read' || status === 'sent'
  );
}

function otherEnd({ direction, from, to }: MessageRecord): string {
  return direction === 'inbound' ? from : to;
}

function ownEnd({ direction, from, to }: MessageRecord): string {
  return direction === 'inbound' ? to : from;
}

function endOf({ bubbles }: Thread): number {
  return bubbles.at(-1)?.message.at ?? 0;
}
