import { t } from '../messages.ts';
import { Portrait } from '../talk/portrait.tsx';
import { useSnapshot } from '../use-snapshot.ts';
import { nextStepOf } from './next-step.ts';

/** What to do now, for whom, and how much of this place is done. At a terminal: what is asked there. */
export function ObjectiveStatus() {
  const level = useSnapshot(({ context }) => context.level);
  const progress = useSnapshot(({ context }) => context.progress);
  const asked = useSnapshot(({ context, value }) =>
    value === 'debriefing' ? null : context.objective,
  );
  const route = useSnapshot(({ context }) => context.settings.route);
  if (!level) return null;
  const { title, how, giver, done, all } = nextStepOf(level, progress, route);
  const who = asked?.giver ?? giver;
  return (
    <div class="panel objective">
      {who && <Portrait who={who} mood="calm" />}
      <div role="status" aria-label={t('objective.label')} class="objective-text">
        <p class="objective-place">{level.title}</p>
        <p class="objective-title">{asked?.title ?? title}</p>
        {(asked || how) && <p>{asked ? t('objective.writing') : how}</p>}
        {all > 0 && <p class="objective-count">{t('objective.count', { done, all })}</p>}
      </div>
    </div>
  );
}
