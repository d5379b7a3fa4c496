import type { Evidence } from '../../domain/evidence.ts';

/** Somebody at one end of a message, as phone and console call them. */
export interface Party {
  /** A person's id; null for the account itself and for strangers. */
  readonly who: string | null;
  readonly name: string;
  /** As the message has it: a number, "whatsapp:" and a number, a sender's name. */
  readonly address: string;
}

/** Whose address it is; the address itself where nobody is known by it. */
export function partyAt(
  { handsets, account }: Pick<Evidence, 'handsets' | 'account'>,
  address: string,
): Party {
  const number = numberOf(address);
  const handset = handsets.find((each) => each.number === number);
  if (handset) return { who: handset.who, name: handset.name, address };
  const isOwn = account.numbers.includes(number);
  return { who: null, name: isOwn ? account.friendlyName : address, address };
}

/** The number behind an address of any channel. */
export function numberOf(address: string): string {
  return address.replace(/^whatsapp:/, '');
}
