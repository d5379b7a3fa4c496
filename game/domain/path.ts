import { type Ground, isFree, type Point } from './ground.ts';

/** Distance between the crossings of the search grid, in pixels: half a tile, so that narrow gaps count. */
const pace = 8;
/** Costs of a straight and of a slanting step, in the ratio of their lengths. */
const straight = 5;
const slanting = 7;

const steps = [
  [1, 0, straight],
  [-1, 0, straight],
  [0, 1, straight],
  [0, -1, straight],
  [1, 1, slanting],
  [1, -1, slanting],
  [-1, 1, slanting],
  [-1, -1, slanting],
] as const;

/**
 * The way on foot from one point towards another, as corners to walk to in straight lines; it ends as near to `to` as
 * one can get. Empty when one is there already or cannot move at all.
 */
export function findPath(ground: Ground, from: Point, to: Point): readonly Point[] {
  if (isFree(ground, to.x, to.y) && isClear(ground, from, to)) {
    return Math.hypot(to.x - from.x, to.y - from.y) < 1 ? [] : [to];
  }
  const way = search(ground, from, to);
  const last = way.at(-1) ?? from;
  const whole = isFree(ground, to.x, to.y) && isClear(ground, last, to) ? [...way, to] : way;
  return straighten(ground, from, whole);
}

/** A* over a grid with whole-numbered costs: one bucket for each cost takes the place of a heap. */
function search(ground: Ground, from: Point, to: Point): readonly Point[] {
  const columns = Math.floor(ground.width / pace) + 1;
  const pointOf = (node: number): Point => ({
    x: (node % columns) * pace,
    y: Math.floor(node / columns) * pace,
  });
  const left = (node: number): number => {
    const { x, y } = pointOf(node);
    const [dx, dy] = [Math.abs(x - to.x) / pace, Math.abs(y - to.y) / pace];
    return Math.floor(Math.max(dx, dy) * straight + Math.min(dx, dy) * (slanting - straight));
  };
  const costs = new Map<number, number>();
  const cameFrom = new Map<number, number>();
  const buckets: number[][] = [];
  const visit = (node: number, cost: number, before: number | null): void => {
    if ((costs.get(node) ?? Infinity) <= cost) return;
    costs.set(node, cost);
    if (before !== null) cameFrom.set(node, before);
    (buckets[cost + left(node)] ??= []).push(node);
  };

  for (const node of crossingsAround(from, columns)) {
    const point = pointOf(node);
    if (isFree(ground, point.x, point.y) && isClear(ground, from, point)) {
      visit(
        node,
        Math.round((Math.hypot(point.x - from.x, point.y - from.y) / pace) * straight),
        null,
      );
    }
  }

  let best: { node: number; distance: number } | null = null;
  const done = new Set<number>();
  for (let total = 0; total < buckets.length; total++) {
    for (const node of buckets[total] ?? []) {
      if (done.has(node)) continue;
      done.add(node);
      const point = pointOf(node);
      const distance = Math.hypot(point.x - to.x, point.y - to.y);
      if (!best || distance < best.distance) best = { node, distance };
      if (distance < pace && isClear(ground, point, to)) return trace(node, cameFrom).map(pointOf);
      for (const [dx, dy, cost] of steps) {
        const next = { x: point.x + dx * pace, y: point.y + dy * pace };
        if (isClear(ground, point, next)) {
          visit(node + dx + dy * columns, costs.get(node)! + cost, node);
        }
      }
    }
  }
  const isNearer = best !== null && best.distance < Math.hypot(from.x - to.x, from.y - to.y);
  return best && isNearer ? trace(best.node, cameFrom).map(pointOf) : [];
}

function crossingsAround({ x, y }: Point, columns: number): number[] {
  const [column, row] = [Math.floor(x / pace), Math.floor(y / pace)];
  return [-1, 0, 1, 2].flatMap((dy) =>
    [-1, 0, 1, 2].map((dx) => (row + dy) * columns + column + dx),
  );
}

function trace(node: number, cameFrom: ReadonlyMap<number, number>): number[] {
  const before = cameFrom.get(node);
  return before === undefined ? [node] : [...trace(before, cameFrom), node];
}

/** Leaves out every corner that one can walk past in a straight line. */
function straighten(ground: Ground, from: Point, way: readonly Point[]): readonly Point[] {
  const corners: Point[] = [];
  let at = from;
  for (let i = 0; i < way.length;) {
    let far = i;
    while (far + 1 < way.length && isClear(ground, at, way[far + 1]!)) far++;
    at = way[far]!;
    corners.push(at);
    i = far + 1;
  }
  return corners;
}

/** Whether one can walk from one point to the other in a straight line. */
function isClear(ground: Ground, from: Point, to: Point): boolean {
  const samples = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 2));
  for (let i = 1; i <= samples; i++) {
    const share = i / samples;
    if (!isFree(ground, from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share)) {
      return false;
    }
  }
  return true;
}
