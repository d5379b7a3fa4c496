/** Where in a place there is room for one thing more. */
import { type Files, readLevel, type Shared } from '../../../catalog/read-level.ts';
import type { Point } from '../../../domain/ground.ts';
import type { Level } from '../../../domain/level.ts';
import { startOf } from '../../../domain/progress.ts';
import { type AuthoredLevel, courseOf } from '../authored.ts';
import { UsageError } from '../command-line.ts';
import { placesOnFoot } from '../on-foot.ts';
import { walkRules } from '../rules/walk-rules.ts';

/** Pixels kept clear around what one uses, so that two things are not in reach at once by accident. */
const room = 40;
/** Between the spots tried: half a tile. */
const step = 8;

/** The map as `place` changes it, with the spot nearest to the start where everybody can still walk everywhere. */
export function firstThatFits(
  { level, files }: AuthoredLevel,
  shared: Shared,
  place: (map: string, spot: Point) => string,
): string {
  const before = lost(level, files);
  for (const spot of freeSpots(level)) {
    const map = place(files['map.tmj'] ?? '', spot);
    const changed = { ...files, 'map.tmj': map };
    if (lost(readLevel(level.id, changed, shared), changed) <= before) return map;
  }
  throw new UsageError(
    `There is no room left in levels/${level.id}/map.tmj that one can walk to; nothing was written. Make some in Tiled, then ask again.`,
  );
}

/** How often the place breaks a rule about legs. */
function lost(level: Level, files: Files): number {
  const authored = { level, files };
  const course = courseOf([authored]);
  return walkRules.flatMap((rule) => rule.find(authored, course)).length;
}

/** Spots one can walk to from the start, clear of what is there, the nearest first. */
function freeSpots(level: Level): readonly Point[] {
  const start = level.map.things.find(({ kind, id }) => kind === 'spawn' && id === 'start');
  if (!start) return [];
  const used = level.map.things.filter(({ kind }) => kind !== 'prop' && kind !== 'light');
  const far = ({ x, y }: Point) => Math.hypot(x - start.x, y - start.y);
  return placesOnFoot(level, start, startOf(level.id))
    .filter(({ x, y }) => x % step === start.x % step && y % step === start.y % step)
    .filter((spot) => used.every(({ x, y }) => Math.hypot(x - spot.x, y - spot.y) >= room))
    .toSorted((a, b) => far(a) - far(b));
}
