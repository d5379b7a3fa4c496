/** All that drives in a place, and whom it has to wait for. */
import type { Point } from '../domain/ground.ts';
import type { LevelMap } from '../domain/level-map.ts';
import { buildOf } from '../domain/vehicle.ts';
import { loadPictures, type Picture, sheetOf } from './assets.ts';
import type { Other } from './drive.ts';
import type { Vehicle } from './objects/vehicle.ts';

/** The pictures of all vehicles of a place; they come after the place. Rejects when one cannot be had. */
export async function loadTraffic({ things }: LevelMap): Promise<readonly Picture[]> {
  const sheets = things.flatMap((thing) =>
    thing.kind === 'vehicle' ? [sheetOf(buildOf(thing.what).frames.right)] : [],
  );
  return sheets.length === 0 ? [] : loadPictures(sheets);
}

/** Two this close have entered together: the one that comes first in the map drives on. */
const abreast = 1;

/** One frame of all of them: each waits for whoever is on foot, and for who drives ahead of it the same way. */
export function driveAll(
  vehicles: readonly Vehicle[],
  walkers: readonly Point[],
  time: number,
): void {
  const onFoot = walkers.map(({ x, y }): Other => ({ x, y, reach: 0 }));
  vehicles.forEach((vehicle, place) => {
    const own = vehicle.other;
    const { x, y } = vehicle.heading;
    const ahead = vehicles.flatMap((each, i): readonly Other[] => {
      const { other } = each;
      if (each === vehicle || !own || !other) return [];
      const isBehind = i > place && Math.hypot(other.x - own.x, other.y - own.y) < abreast;
      const goesAlong = each.heading.x * x + each.heading.y * y > 0.5;
      return goesAlong && !isBehind ? [other] : [];
    });
    vehicle.driveAmong([...onFoot, ...ahead], time);
  });
}
