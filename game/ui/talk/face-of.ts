import type { Level } from '../../domain/level.ts';

/** Whose face is seen when somebody speaks: of who carries a phone with another name, that of who walks there. */
export function faceOf(level: Level | null, who: string): string {
  const walker = level?.map.things.find(
    (thing) => thing.kind === 'passerby' && thing.carries === who,
  );
  return walker?.kind === 'passerby' ? walker.who : who;
}
