import type { Point } from '../domain/ground.ts';

/** Things that stand this close together change together, such as a lamp and its light. */
const together = 44;

/** Puts changes into the order in which the eye should see them: from near to far, neighbours as one. */
export function stageGroups<T extends { readonly thing: Point }>(
  changes: readonly T[],
  from: Point,
): readonly (readonly T[])[] {
  const groups: T[][] = [];
  const byDistance = changes.toSorted((a, b) => distance(a.thing, from) - distance(b.thing, from));
  for (const change of byDistance) {
    const group = groups.find(([first]) => first && distance(first.thing, change.thing) < together);
    if (group) group.push(change);
    else groups.push([change]);
  }
  return groups;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
