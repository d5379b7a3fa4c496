import { callingCodeOf } from '../phone-numbers/number-plan.ts';
import { formatNational } from '../numbers/rack.ts';

/** How people at home write a number in E.164, by calling code: what is written first, and the lengths of the groups. */
const HABITS: Readonly<
  Record<string, (national: string) => readonly [trunk: string, groups: readonly number[]]>
> = {
  33: () => ['0', [1, 2, 2, 2, 2]],
  44: (national) => ['0', national.startsWith('2') ? [2, 4, 4] : [4, 6]],
};

/** The `national_format` of a number; where the habit is not known, its digits without the calling code. */
export function nationalFormatOf(e164: string): string {
  const code = callingCodeOf(e164) ?? '';
  if (code === '1') return formatNational(e164);
  const national = e164.slice(1 + code.length);
  const habit = Object.hasOwn(HABITS, code) ? HABITS[code] : undefined;
  if (habit === undefined) return national;
  const [trunk, lengths] = habit(national);
  let from = 0;
  const groups = lengths.map((length) => national.slice(from, (from += length)));
  return trunk + groups.join(' ');
}
