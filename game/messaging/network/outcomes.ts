import type { Handset } from '../../domain/fixture.ts';

/** What the carrier reports about a message in the end; null: it never reports. */
export type Outcome =
  | { readonly status: 'delivered' }
  | {
      readonly status: 'undelivered';
      readonly error: { readonly code: number; readonly message: string };
    }
  | null;

const DELIVERED: Outcome = { status: 'delivered' };

/** Codes and texts of the error dictionary (docs/api/errors, 30001 to 30500), by the state of the handset. */
const BY_STATE: Readonly<Record<Handset['state'], Outcome>> = {
  on: DELIVERED,
  off: undelivered(30003, 'Unreachable destination handset'),
  unknown: undelivered(30005, 'Unknown destination handset'),
  filtered: undelivered(30007, 'Message filtered'),
  silent: null,
};

const LANDLINE: Outcome = undelivered(30006, 'Landline or unreachable carrier');

/**
 * What becomes of a message to this handset. No handset: a stranger's phone, which takes it. A landline takes nothing;
 * one that is `on` is refused before it comes to this (21614).
 */
export function outcomeFor(handset: Handset | undefined): Outcome {
  if (handset === undefined) return DELIVERED;
  return handset.kind === 'landline' ? LANDLINE : BY_STATE[handset.state];
}

function undelivered(code: number, message: string): Outcome {
  return { status: 'undelivered', error: { code, message } };
}
