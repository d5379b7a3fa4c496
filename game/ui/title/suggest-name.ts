import { t } from '../messages.ts';

/** A name for the pin, such as "Silver Heron". The chance is a number from 0 up to, not including, 1. */
export function suggestName(chance: number): string {
  const first = t('names.first').split(',');
  const second = t('names.second').split(',');
  const pick = Math.floor(chance * first.length * second.length);
  return t('names.both', {
    first: first[pick % first.length] ?? '',
    second: second[Math.floor(pick / first.length)] ?? '',
  });
}
