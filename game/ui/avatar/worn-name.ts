import { isOutfit, type Worn } from '../../domain/avatar.ts';
import { t } from '../messages.ts';

/** What something to wear is called. */
export function wornName(worn: Worn): string {
  return isOutfit(worn) ? t(`outfit.${worn}`) : t(`extra.${worn}`);
}
