import { type Badge, badgesOf, type CraftBadge } from '../../domain/badges.ts';
import type { Chapter } from '../../domain/library.ts';
import { keepsakeOf } from '../../domain/keepsakes.ts';
import { wornName } from '../avatar/worn-name.ts';
import { t } from '../messages.ts';
import { StatusMark } from '../status-mark.tsx';
import { useSnapshot } from '../use-snapshot.ts';

/** Badges, those that are earned and those that are not yet. None is for speed or for doing without help. */
export function BadgesPart({ chapters }: { readonly chapters: readonly Chapter[] }) {
  const progress = useSnapshot(({ context }) => context.progress);
  const learning = useSnapshot(({ context }) => context.learning);
  const badges = badgesOf(chapters, progress, learning);
  return (
    <section>
      <h3>{t('tab.badges')}</h3>
      <ul class="badges" role="list" aria-label={t('tab.badges')}>
        {badges.map((badge) => (
          <BadgeItem key={badge.id} badge={badge} />
        ))}
      </ul>
    </section>
  );
}

function BadgeItem({ badge }: { readonly badge: Badge }) {
  const { id, name, place, done, all } = badge;
  const isEarned = done >= all;
  const title = name ?? t(`badge.${id as CraftBadge}`);
  const what = place === null ? t(`earn.${id as CraftBadge}`) : t('badges.place', { place });
  const keepsake = keepsakeOf(id);
  return (
    <li class="badge" data-earned={isEarned}>
      <p class="marked">
        <StatusMark mark={isEarned ? 'passed' : 'not-yet'} />
        <span>
          <span class="state-word">{t(isEarned ? 'badges.earned' : 'checks.notYet')}</span>{' '}
          <strong>{title}</strong>
        </span>
      </p>
      <p>{what}</p>
      {keepsake && <p>{t('look.comesWith', { thing: wornName(keepsake) })}</p>}
      {!isEarned && <p class="quiet">{t('objective.count', { done, all })}</p>}
    </li>
  );
}
