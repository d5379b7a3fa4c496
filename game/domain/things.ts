import { type Level, type Objective, objectiveKey } from './level.ts';
import type { Thing } from './level-map.ts';
import { isCompleted, meets, type Progress } from './progress.ts';

/** What happens when the player uses a thing. */
export type Use =
  | { readonly kind: 'talk'; readonly knot: string; readonly who: string | null }
  | { readonly kind: 'code'; readonly objective: Objective }
  | { readonly kind: 'travel'; readonly to: string; readonly spawn: string }
  /** Not yet: `waitsFor` is the title of the objective that opens it, if it is known here. */
  | { readonly kind: 'locked'; readonly waitsFor: string | null };

/** A thing one can use here and now. */
export interface Usable {
  readonly thing: Thing;
  readonly use: Use;
}

/** Everything one can do in a place: what the list of buttons, the keys and the clicks all rest on. */
export function usablesOf(level: Level, progress: Progress): readonly Usable[] {
  return level.map.things
    .filter((thing) => meets(progress, thing.when))
    .flatMap((thing) => {
      const use = useOf(thing, level, progress);
      return use ? [{ thing, use }] : [];
    });
}

export function useOf(thing: Thing, level: Level, progress: Progress): Use | null {
  switch (thing.kind) {
    case 'npc':
      return { kind: 'talk', knot: thing.knot, who: thing.who };
    case 'sign':
      return { kind: 'talk', knot: thing.knot, who: null };
    case 'terminal':
      return useOfTerminal(thing.objective, level, progress);
    case 'door':
      if (!meets(progress, thing.opens)) return locked(level, progress, thing.opens.done);
      return thing.knot === null ? null : { kind: 'talk', knot: thing.knot, who: null };
    case 'exit':
      return meets(progress, thing.opens)
        ? { kind: 'travel', to: thing.to, spawn: thing.spawn }
        : locked(level, progress, thing.opens.done);
    case 'spawn':
    case 'prop':
    case 'light':
    case 'vehicle':
      return null;
    case 'passerby':
      return thing.knot === null ? null : { kind: 'talk', knot: thing.knot, who: thing.carries };
  }
}

function useOfTerminal(id: string, level: Level, progress: Progress): Use | null {
  const objective = level.objectives.find((each) => each.id === id);
  if (!objective) return null;
  const needed = objective.after.map((each) => objectiveKey(level.id, each));
  return needed.every((key) => isCompleted(progress, key))
    ? { kind: 'code', objective }
    : locked(level, progress, needed);
}

function locked(level: Level, progress: Progress, needed: readonly string[]): Use {
  const missing = needed.find((key) => !isCompleted(progress, key));
  const objective = level.objectives.find(({ id }) => objectiveKey(level.id, id) === missing);
  return { kind: 'locked', waitsFor: objective?.title ?? null };
}

/** The objective to do next here, or null when all are done. */
export function nextObjective(level: Level, progress: Progress): Objective | null {
  return (
    level.objectives.find(({ id }) => !isCompleted(progress, objectiveKey(level.id, id))) ?? null
  );
}
