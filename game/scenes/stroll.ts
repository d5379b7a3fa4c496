import type { Point } from '../domain/ground.ts';

/** How long somebody stops at either end, in milliseconds. */
const rest = 2600;

/** Where somebody is on their way, and where they look; standing still they look where they came from. */
export interface Stride {
  readonly at: Point;
  readonly towards: Point;
  readonly isWalking: boolean;
}

/**
 * Follows a route to its end and back, with a rest at both ends: tells where they are after so many milliseconds since
 * they set out. `pace` in pixels a second.
 */
export function createStroll(route: readonly Point[], pace: number): (time: number) => Stride {
  const legs = route.slice(1).map((to, i) => legOf(route[i]!, to));
  const length = legs.reduce((sum, leg) => sum + leg.length, 0);
  const oneWay = (length / pace) * 1000;
  const end = route.at(-1)!;
  return (time) => {
    const beat = time % (2 * (oneWay + rest));
    const isBack = beat >= oneWay + rest;
    const walked = Math.min(oneWay, beat - (isBack ? oneWay + rest : 0));
    const isWalking = walked < oneWay;
    const share = oneWay === 0 ? 0 : walked / oneWay;
    let left = length * (isBack ? 1 - share : share);
    for (const leg of legs) {
      if (left <= leg.length || leg === legs.at(-1)) {
        const at = pointOn(leg, left);
        const ahead = pointOn(leg, left + (isBack ? -1 : 1));
        return { at, towards: isWalking ? ahead : at, isWalking };
      }
      left -= leg.length;
    }
    return { at: end, towards: end, isWalking: false };
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
