import { CALLING_CODES, ISLAND_AREA_CODES } from './calling-codes.ts';

/** A telephone number that can exist. Ranges reserved for stories, such as 555-01xx, can. */
export interface PhoneNumber {
  /** "+", country number, subscriber number; digits only. */
  readonly e164: string;
  /** The countries it may lie in, ISO 3166 alpha-2. */
  readonly countries: readonly string[];
  /** What the number itself tells; in most countries it does not. */
  readonly line: 'mobile' | 'landline' | 'any';
}

interface Plan {
  /** What must follow the country number. */
  readonly national: RegExp;
  /** Which of those are mobile, where the plan keeps them apart. */
  readonly mobile?: RegExp;
}

/** Number plans the levels rely on, by calling code: ITU national numbering plans. */
const PLANS: Readonly<Record<string, Plan>> = {
  1: { national: /^[2-9]\d{2}[2-9]\d{6}$/ },
  33: { national: /^[1-9]\d{8}$/, mobile: /^[67]/ },
  44: { national: /^[1-9]\d{9}$/, mobile: /^7/ },
};

/** Everywhere else only the length is judged: ITU-T E.164 allows 15 digits in all; below 8 nobody can be reached. */
const ANYWHERE = /^\+[1-9]\d{7,14}$/;

/** What people put between digits: spaces, brackets, dots, hyphens, slashes. */
const DECORATION = /[\s().\-/]/g;

/**
 * Reads a number as the network does: decoration is dropped, and a number without "+" is taken for one of the United
 * States, the account's home, if it looks like one. Returns null for what can be no telephone number.
 */
export function parsePhoneNumber(written: string): PhoneNumber | null {
  const e164 = withCountry(written.replace(DECORATION, ''));
  if (!ANYWHERE.test(e164)) return null;
  const code = callingCodeOf(e164);
  if (code === null) return null;
  const national = e164.slice(1 + code.length);
  const plan = PLANS[code];
  if (plan !== undefined && !plan.national.test(national)) return null;
  return { e164, countries: countriesOf(code, national), line: lineOf(plan, national) };
}

/** Toll-free area codes of +1 (North American Numbering Plan). */
const TOLL_FREE = /^\+18(?:00|33|44|55|66|77|88)/;

export function isTollFree(e164: string): boolean {
  return TOLL_FREE.test(e164);
}

function withCountry(digits: string): string {
  if (/^\d{10}$/.test(digits)) return `+1${digits}`;
  if (/^1\d{10}$/.test(digits)) return `+${digits}`;
  return digits;
}

/** Calling codes are prefix-free, so the first that fits is the one. */
export function callingCodeOf(e164: string): string | null {
  for (const length of [1, 2, 3]) {
    const code = e164.slice(1, 1 + length);
    if (Object.hasOwn(CALLING_CODES, code)) return code;
  }
  return null;
}

function countriesOf(code: string, national: string): readonly string[] {
  const island = code === '1' ? ISLAND_AREA_CODES[national.slice(0, 3)] : undefined;
  return island ?? CALLING_CODES[code] ?? [];
}

function lineOf(plan: Plan | undefined, national: string): PhoneNumber['line'] {
  if (plan?.mobile === undefined) return 'any';
  return plan.mobile.test(national) ? 'mobile' : 'landline';
}

/** Why something is no telephone number, in the words of the directory (docs/lookup/v2-api, "validation_errors"). */
export function validationErrorsOf(written: string): readonly string[] {
  const e164 = withCountry(written.replace(DECORATION, ''));
  if (!/^\+?\d+$/.test(e164)) return ['NOT_A_NUMBER'];
  const code = callingCodeOf(e164);
  if (!e164.startsWith('+') || code === null) return ['INVALID_COUNTRY_CODE'];
  const length = e164.length - 1 - code.length;
  const plan = code === '1' ? 10 : null;
  if (length < (plan ?? 7)) return ['TOO_SHORT'];
  if (length > (plan ?? 15 - code.length)) return ['TOO_LONG'];
  return ['INVALID_BUT_POSSIBLE'];
}
