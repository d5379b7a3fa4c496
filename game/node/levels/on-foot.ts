/** What one can walk to in a place, found by flooding it from where one arrives. */
import { footOf, type Ground, groundOf, isFree, type Point } from '../../domain/ground.ts';
import type { Level } from '../../domain/level.ts';
import type { Thing } from '../../domain/level-map.ts';
import type { Progress } from '../../domain/progress.ts';
import { distanceTo, reach } from '../../domain/reach.ts';
import { type Usable, usablesOf } from '../../domain/things.ts';

/** Pixels between the points tried: a quarter of a tile. */
const pace = 4;

/** Everything one can use here that one can also walk to from this spawn point. */
export function withinReach(level: Level, spawn: Thing, progress: Progress): readonly Usable[] {
  const { points, reached } = floodFrom(level, spawn, progress);
  const isReached = (thing: Thing): boolean => {
    const known = reached.get(thing) ?? points.some((point) => distanceTo(thing, point) <= reach);
    reached.set(thing, known);
    return known;
  };
  return usablesOf(level, progress).filter(({ thing }) => isReached(thing));
}

/** Points one can walk to from this spawn point, four pixels apart. */
export function placesOnFoot(level: Level, spawn: Thing, progress: Progress): readonly Point[] {
  return floodFrom(level, spawn, progress).points;
}

interface Flood {
  readonly points: readonly Point[];
  /** What was asked before. Things never move, so the answer holds as long as the ground does. */
  readonly reached: Map<Thing, boolean>;
}

const floods = new WeakMap<Level, Map<string, Flood>>();

/** The same ground is flooded once, however many states of play share it. */
function floodFrom(level: Level, spawn: Thing, progress: Progress): Flood {
  const ofLevel = floods.get(level) ?? new Map<string, Flood>();
  floods.set(level, ofLevel);
  const inTheWay = level.map.things.map((thing) => (footOf(thing, progress) ? '1' : '0'));
  const key = `${spawn.id} ${inTheWay.join('')}`;
  const known = ofLevel.get(key) ?? {
    points: flood(groundOf(level.map, progress), spawn),
    reached: new Map<Thing, boolean>(),
  };
  ofLevel.set(key, known);
  return known;
}

function flood(ground: Ground, from: Point): readonly Point[] {
  const columns = Math.floor(ground.width / pace) + 1;
  const nodeOf = (x: number, y: number) => Math.round(y / pace) * columns + Math.round(x / pace);
  const seen = new Set<number>();
  const points: Point[] = [];
  const visit = (x: number, y: number): void => {
    const node = nodeOf(x, y);
    if (seen.has(node) || !isFree(ground, x, y)) return;
    seen.add(node);
    points.push({ x, y });
  };
  visit(from.x, from.y);
  for (const { x, y } of points) {
    visit(x + pace, y);
    visit(x - pace, y);
    visit(x, y + pace);
    visit(x, y - pace);
  }
  return points;
}
