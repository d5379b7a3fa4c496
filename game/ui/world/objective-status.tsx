import { objectiveKey } from '../../domain/level.ts';
import { isCompleted } from '../../domain/progress.ts';
import { nextObjective, usablesOf } from '../../domain/things.ts';
import { t } from '../messages.ts';
import { personName } from '../person-name.ts';
import { Portrait } from '../talk/portrait.tsx';
import { useSnapshot } from '../use-snapshot.ts';

/** What to do now, for whom, and how much of this place is done. */
export function ObjectiveStatus() {
  const level = useSnapshot(({ context }) => context.level);
  const progress = useSnapshot(({ context }) => context.progress);
  if (!level) return null;
  const next = nextObjective(level, progress);
  const all = level.objectives.length;
  const done = level.objectives.filter(({ id }) =>
    isCompleted(progress, objectiveKey(level.id, id)),
  ).length;
  // An exit that had to be opened leads on; one that was never closed leads back.
  const onward = usablesOf(level, progress).find(
    ({ thing, use }) =>
      use.kind === 'travel' && thing.kind === 'exit' && thing.opens.done.length > 0,
  );
  const title = next?.title ?? onwardTitle(all, onward?.thing.label);
  return (
    <div class="panel objective">
      {next && <Portrait who={next.giver} mood="calm" />}
      <div role="status" aria-label={t('objective.label')} class="objective-text">
        <p class="objective-place">{level.title}</p>
        <p class="objective-title">{title}</p>
        {all > 0 && (
          <p class="objective-count">
            {next && <span>{t('objective.asks', { name: personName(level, next.giver) })}</span>}
            <span>{t('objective.count', { done, all })}</span>
          </p>
        )}
      </div>
    </div>
  );
}

/** All is done here: the way on, if one is open. */
function onwardTitle(all: number, exit: string | undefined): string {
  if (all === 0) return t('objective.none');
  return exit === undefined ? t('objective.allDone') : t('objective.onward', { exit });
}
