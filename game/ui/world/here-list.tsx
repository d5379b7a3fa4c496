import { type Objective, objectiveKey } from '../../domain/level.ts';
import { isCompleted } from '../../domain/progress.ts';
import { nextObjective, type Usable, usablesOf } from '../../domain/things.ts';
import { t } from '../messages.ts';
import { useGame } from '../parts.ts';
import { type Mark, StatusMark } from '../status-mark.tsx';
import { useSnapshot } from '../use-snapshot.ts';
import { thingName, thingNameParts } from './thing-name.ts';

/**
 * Everything one can do in this place, as buttons. A slim strip for everybody; with "List of buttons instead of
 * walking" it is the place itself.
 */
export function HereList({ isUsable }: { readonly isUsable: boolean }) {
  const { quest } = useGame();
  const level = useSnapshot(({ context }) => context.level);
  const progress = useSnapshot(({ context }) => context.progress);
  const near = useSnapshot(({ context }) => context.near);
  const narrated = useSnapshot(({ context }) => context.settings.narrated);
  if (!level) return null;
  const usables = usablesOf(level, progress).toSorted(
    (a, b) => rankOf(a, nextObjective(level, progress)) - rankOf(b, nextObjective(level, progress)),
  );

  const markOf = ({ use }: Usable): Mark | null => {
    if (use.kind === 'locked') return 'not-yet';
    if (use.kind !== 'code') return null;
    return isCompleted(progress, objectiveKey(level.id, use.objective.id)) ? 'passed' : 'current';
  };
  return (
    <div
      class={narrated ? 'panel here here-narrated' : 'here'}
      inert={!isUsable}
      data-usable={isUsable}
    >
      {narrated && (
        <>
          <h2 tabIndex={-1}>{level.title}</h2>
          <p>{t('here.place', { place: level.title, count: usables.length })}</p>
        </>
      )}
      <ul role="list" aria-label={t('here.label')}>
        {usables.map((usable) => {
          const mark = markOf(usable);
          const { id } = usable.thing;
          return (
            <li key={id}>
              <button
                type="button"
                class={usable.use.kind === 'locked' ? 'thing thing-locked' : 'thing'}
                data-thing={id}
                data-near={near === id}
                title={thingName(usable)}
                {...(mark === 'passed' ? { 'aria-description': t('here.done') } : {})}
                onClick={() => quest.send({ type: 'thing.chosen', id })}
              >
                {mark && <StatusMark mark={mark} />}
                {narrated ? thingName(usable) : <ShortName usable={usable} />}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function ShortName({ usable }: { readonly usable: Usable }) {
  const { before, shown, after } = thingNameParts(usable);
  return (
    <span>
      <span class="unseen">{before}</span>
      {shown}
      <span class="unseen">{after}</span>
    </span>
  );
}

/** What to do next comes first, what is closed last; the rest keeps the order of the map. */
function rankOf({ use }: Usable, next: Objective | null): number {
  if (use.kind === 'locked') return 2;
  return use.kind === 'code' && use.objective.id === next?.id ? 0 : 1;
}
