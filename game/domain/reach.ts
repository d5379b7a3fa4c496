import type { Point } from './ground.ts';
import type { Thing } from './level-map.ts';
import type { Usable } from './things.ts';

/** How near one must be to use a thing, in pixels. */
export const reach = 22;

/** The nearest thing within reach of somebody standing here. */
export function nearestUsable(usables: readonly Usable[], at: Point): Usable | null {
  let best: { usable: Usable; distance: number } | null = null;
  for (const usable of usables) {
    const distance = distanceTo(usable.thing, at);
    if (distance <= reach && (!best || distance < best.distance)) best = { usable, distance };
  }
  return best?.usable ?? null;
}

/** From a foot point to the part of a thing that stands on the ground; an exit counts as a whole. */
export function distanceTo(thing: Thing, { x, y }: Point): number {
  const foot = 'foot' in thing ? thing.foot : null;
  const height = thing.kind === 'exit' ? thing.height : (foot?.height ?? 0);
  const width = thing.kind === 'exit' ? thing.width : (foot?.width ?? 0);
  const dx = Math.max(0, Math.abs(x - thing.x) - width / 2);
  const dy = Math.max(0, thing.y - height - y, y - thing.y);
  return Math.hypot(dx, dy);
}

/** Where one would stand to use a thing: in front of it, or in the midst of an exit. */
export function standPoint(thing: Thing): Point {
  if (thing.kind === 'exit') return { x: thing.x, y: thing.y - thing.height / 2 + 2 };
  if (thing.kind === 'passerby') return { x: thing.x, y: thing.y + 16 };
  if (thing.kind !== 'npc') return { x: thing.x, y: thing.y + 8 };
  const side = { down: [0, 14], up: [0, -12], left: [-16, 0], right: [16, 0] }[thing.facing];
  return { x: thing.x + side[0]!, y: thing.y + side[1]! };
}
