import type { ErrorId } from '../../http/errors.ts';
import type { World } from '../../world.ts';
import type { Draft } from '../draft.ts';

/** One reason to refuse a message: a row of the table of errors and when it is the case. */
export interface CreateRule {
  readonly error: ErrorId;
  isBroken(draft: Draft, world: World): boolean;
  /** What fills the braces of the wire text. */
  values?(draft: Draft, world: World): Readonly<Record<string, string>>;
}

/** The service hides the last four characters of numbers in its answers. */
export function mask(number: string): string {
  return number.length > 4 ? `${number.slice(0, -4)}XXXX` : number;
}
