import type { Point } from '../domain/ground.ts';

/** A line of corners, measured from its beginning. Lengths in pixels. */
export interface Way {
  readonly length: number;
  /** How far from the beginning each corner lies. */
  readonly corners: readonly number[];
  /** The point so far along; before the beginning and beyond the end the line goes on straight. */
  pointAt(along: number): Point;
}

export function createWay(route: readonly Point[]): Way {
  const legs = route.slice(1).map((to, i) => legOf(route[i]!, to));
  const corners = [0];
  for (const { length } of legs) corners.push(corners.at(-1)! + length);
  return {
    length: corners.at(-1)!,
    corners,
    pointAt(along) {
      const past = legs.findIndex((_, i) => along <= corners[i + 1]!);
      const at = past < 0 ? legs.length - 1 : past;
      return pointOn(legs[at]!, along - corners[at]!);
    },
  };
}

interface Leg {
  readonly from: Point;
  readonly to: Point;
  readonly length: number;
}

function legOf(from: Point, to: Point): Leg {
  return { from, to, length: Math.hypot(to.x - from.x, to.y - from.y) };
}

function pointOn({ from, to, length }: Leg, distance: number): Point {
  const share = length === 0 ? 0 : distance / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
