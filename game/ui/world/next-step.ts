import { type Level, objectiveKey } from '../../domain/level.ts';
import { isCompleted, type Progress } from '../../domain/progress.ts';
import type { Settings } from '../../domain/ports.ts';
import { pointedOut } from '../../domain/route.ts';
import { nextObjective, usablesOf } from '../../domain/things.ts';
import { t } from '../messages.ts';
import { personName } from '../person-name.ts';

/** What to do now in a place, in words; what the status "Objective" and the debrief say. */
export interface NextStep {
  readonly title: string;
  /** Who asks and where it is written; null when all is done here. */
  readonly how: string | null;
  /** Id of the person who asks. */
  readonly giver: string | null;
  readonly done: number;
  readonly all: number;
}

export function nextStepOf(level: Level, progress: Progress, route: Settings['route']): NextStep {
  const next = nextObjective(level, progress);
  const all = level.objectives.length;
  const done = level.objectives.filter(({ id }) =>
    isCompleted(progress, objectiveKey(level.id, id)),
  ).length;
  if (next) {
    const name = personName(level, next.giver);
    const how = t('objective.asks', { name, terminal: next.terminal });
    return { title: next.title, how, giver: next.giver, done, all };
  }
  return { title: wayOn(level, progress, route), how: null, giver: null, done, all };
}

/** The same in one sentence, for the moment something is passed. */
export function stepAfter(level: Level, progress: Progress, route: Settings['route']): string {
  const { title, how } = nextStepOf(level, progress, route);
  return how === null ? title : t('debrief.next', { title, how });
}

/** All is done here: the way on, if one is open. */
function wayOn(level: Level, progress: Progress, route: Settings['route']): string {
  const exits = usablesOf(level, progress).flatMap(({ thing, use }) =>
    use.kind === 'travel' && thing.kind === 'exit' ? [thing] : [],
  );
  const to = pointedOut(
    route,
    exits.map((exit) => exit.to),
    progress,
  );
  if (level.objectives.length === 0 && to === null) return t('objective.none');
  // An exit that had to be opened leads on; of those that lead back, the last is the one to the square.
  const onward =
    exits.find((exit) => exit.to === to) ??
    exits.find(({ opens }) => opens.done.length > 0) ??
    exits.at(-1);
  if (level.objectives.length === 0) return t('objective.wayOn', { exit: onward?.label ?? '' });
  return onward ? t('objective.onward', { exit: onward.label }) : t('objective.allDone');
}
