import { keepsakeOf } from '../domain/keepsakes.ts';
import { objectiveKey } from '../domain/level.ts';
import { closeTerminal } from './changes.ts';
import type { QuestContext } from './quest-types.ts';

type Pass = Pick<QuestContext, 'level' | 'objective' | 'progress'>;

/** Back into the world after a pass. The one that finished a place brings its thank-you, if it has one. */
export function leaveDebrief({ level, objective, progress }: Pass): Partial<QuestContext> {
  if (!level || !objective) return closeTerminal;
  const { completed } = progress;
  const isLatest = completed.at(-1) === objectiveKey(level.id, objective.id);
  const isAllDone = level.objectives.every(({ id }) =>
    completed.includes(objectiveKey(level.id, id)),
  );
  const worn = isLatest && isAllDone ? keepsakeOf(level.id) : null;
  return worn ? { ...closeTerminal, notice: { key: 'keepsake', worn } } : closeTerminal;
}
