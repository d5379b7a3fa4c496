import IntlMessageFormat from 'intl-messageformat';
import type { Remark } from '../../domain/verdict.ts';

export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** The sentence a player reads. Throws when it names a value that the run does not give. */
export function spoken({ say, values }: Pick<Remark, 'say' | 'values'>): string {
  return String(new IntlMessageFormat(say, 'en').format(values));
}

/** Words that blame the reader or make light of the work. */
export const unkind = /\b(wrong|invalid|simply|just|obviously)\b/i;

/** A level file without its regular expressions: they hold pieces of numbers. */
export function withoutPatterns(text: string): string {
  return text.replace(/"matches": "(?:\\.|[^"\\])*"/g, '');
}

/** Every phone number in a text that is long enough to ring: with its plus, however it is decorated. */
export function phoneNumbersIn(text: string): readonly string[] {
  const written = text.match(/(?<![\w+.])[+(]?\d[\d ().-]{7,}\d(?!\w)/g) ?? [];
  return written.map(normalized).filter((number) => number.length > 11);
}

function normalized(written: string): string {
  const digits = written.replace(/\D/g, '');
  if (written.startsWith('+')) return `+${digits}`;
  if (digits.startsWith('00')) return `+${digits.slice(2)}`;
  return digits.length === 10 ? `+1${digits}` : `+${digits}`;
}

/** The ranges that belong to nobody, or to the people of the city. */
export const fictional =
  /^\+(?:1(?:41555501(?:[01]\d|2[0-5]|6\d)|62855501\d\d|(?:206|503|510)55501\d\d)|447700900\d{3}|3363998\d{4}|1500555000\d)$/;
