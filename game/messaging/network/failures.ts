import { titleOf } from '../../domain/error-titles.ts';

/** Why a message failed or was not delivered: code and text of the error dictionary (docs/api/errors). */
export interface Failure {
  readonly code: number;
  readonly message: string;
}

/** Every code a message can end with. */
export const FAILURE_CODES: readonly number[] = [
  30001, 30002, 30003, 30004, 30005, 30006, 30007, 30008, 30009, 30010, 30011, 30017, 30018, 30019,
  30022, 30023, 30024, 30027, 30032, 30033, 30034, 30035, 30410, 30450, 30500, 21703, 63003, 63013,
  63015, 63016, 63018, 63024, 63032, 63038,
];

/** Texts that end with a full stop, other than the titles of the same codes. */
const sentences = new Set([63016, 63032]);

const made = new Map<number, Failure>();

/** The failure of a code; one the table lacks is "Unknown error". */
export function failure(code: number): Failure {
  const known = made.get(code);
  if (known) return known;
  const fresh = { code, message: textOf(code) };
  made.set(code, fresh);
  return fresh;
}

function textOf(code: number): string {
  if (!FAILURE_CODES.includes(code)) return 'Unknown error';
  return sentences.has(code) ? `${titleOf(code)}.` : titleOf(code);
}
