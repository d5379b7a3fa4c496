/** Whether the whole story can be played: a search over what one can do. */
import { type Level, objectiveKey } from '../../domain/level.ts';
import { complete, type Progress, startOf } from '../../domain/progress.ts';
import type { Course } from './authored.ts';
import { withinReach } from './on-foot.ts';

/** Which of the objectives one could do now is done next: an index below `count`. */
export type Chooser = (count: number) => number;

/**
 * Plays the story from its start, on foot, doing one open objective after the other in the order of the chooser.
 * Returns the keys of the objectives that were never reached; empty: no dead end on this way.
 */
export function unreachedIn({ levels, keys }: Course, choose: Chooser): readonly string[] {
  const first = levels[0]?.level;
  if (!first) return [];
  let progress = startOf(first.id);
  for (;;) {
    const open = openObjectives(
      levels.map(({ level }) => level),
      first,
      progress,
    );
    if (open.length === 0) break;
    progress = complete(progress, open[choose(open.length)]!);
  }
  return keys.filter((key) => !progress.completed.includes(key));
}

/** Every objective not done yet that one can walk to and begin, wherever the ways lead. */
function openObjectives(
  levels: readonly Level[],
  first: Level,
  progress: Progress,
): readonly string[] {
  const found = new Set<string>();
  const arrivals = [{ level: first, spawn: 'start' }];
  for (const { level, spawn } of arrivals) {
    const from = level.map.things.find(({ kind, id }) => kind === 'spawn' && id === spawn);
    for (const { use } of from ? withinReach(level, from, progress) : []) {
      if (use.kind === 'code') found.add(objectiveKey(level.id, use.objective.id));
      if (use.kind !== 'travel') continue;
      const there = levels.find(({ id }) => id === use.to);
      const isKnown = arrivals.some((each) => each.level === there && each.spawn === use.spawn);
      if (there && !isKnown) arrivals.push({ level: there, spawn: use.spawn });
    }
  }
  return [...found].filter((key) => !progress.completed.includes(key));
}
