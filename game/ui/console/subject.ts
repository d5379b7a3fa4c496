import type { Evidence } from '../../domain/evidence.ts';
import { type Objective, objectiveKey } from '../../domain/level.ts';
import type { QuestContext } from '../../quest/quest-types.ts';

/** Whose account the console shows, and what happened there. */
export interface Subject {
  readonly objective: Pick<Objective, 'title' | 'fixtures'>;
  /** Of the last run, one for each fixture; empty before the first. */
  readonly evidence: readonly Evidence[];
}

/** At a terminal: its own account. Elsewhere: that of the last run. Null where there was none. */
export function subjectOf({
  level,
  objective,
  lastRun,
}: Pick<QuestContext, 'level' | 'objective' | 'lastRun'>): Subject | null {
  if (!level || !objective) return lastRun;
  const isSame = lastRun?.key === objectiveKey(level.id, objective.id);
  return isSame ? lastRun : { objective, evidence: [] };
}
