import type { Point } from '../domain/ground.ts';
import { createWay } from './way.ts';

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
  const way = createWay(route);
  const oneWay = (way.length / pace) * 1000;
  return (time) => {
    const beat = time % (2 * (oneWay + rest));
    const isBack = beat >= oneWay + rest;
    const walked = Math.min(oneWay, beat - (isBack ? oneWay + rest : 0));
    const isWalking = walked < oneWay;
    const share = oneWay === 0 ? 0 : walked / oneWay;
    const along = way.length * (isBack ? 1 - share : share);
    const at = way.pointAt(along);
    const ahead = way.pointAt(along + (isBack ? -1 : 1));
    return { at, towards: isWalking ? ahead : at, isWalking };
  };
}
