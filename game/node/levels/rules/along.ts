import type { Point } from '../../../domain/ground.ts';

/** Points four pixels apart, all along a route. */
export function stepsAlong(route: readonly Point[]): readonly Point[] {
  return route.slice(1).flatMap((to, i) => {
    const from = route[i]!;
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4));
    return Array.from({ length: steps + 1 }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / steps,
      y: from.y + ((to.y - from.y) * step) / steps,
    }));
  });
}
