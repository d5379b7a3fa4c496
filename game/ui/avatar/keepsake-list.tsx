import type { Badge, CraftBadge } from '../../domain/badges.ts';
import type { Keepsake } from '../../domain/keepsakes.ts';
import { t } from '../messages.ts';
import { wornName } from './worn-name.ts';

interface KeepsakeListProps {
  readonly keepsakes: readonly Keepsake[];
  /** Empty as long as nothing is known of them. */
  readonly badges: readonly Badge[];
}

/** What the city will say thank you with, and for what. */
export function KeepsakeList({ keepsakes, badges }: KeepsakeListProps) {
  const waiting = keepsakes.flatMap((keepsake) => {
    const badge = badges.find(({ id }) => id === keepsake.badge);
    return badge && !keepsake.isGiven ? [{ ...keepsake, badge }] : [];
  });
  return (
    <div class="look-keepsakes">
      <p class="quiet">{t('look.thanks')}</p>
      {waiting.length > 0 && (
        <ul role="list" aria-label={t('look.waiting')}>
          {waiting.map(({ worn, badge }) => (
            <li key={worn}>
              {badge.place === null
                ? t('look.fromBadge', {
                    thing: wornName(worn),
                    badge: t(`badge.${badge.id as CraftBadge}`),
                  })
                : t('look.fromPlace', { thing: wornName(worn), place: badge.place })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
