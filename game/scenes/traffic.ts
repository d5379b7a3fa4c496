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
  const rides = vehicles.map(({ other, heading }) => ({ other, heading }));
  vehicles.forEach((vehicle, place) => {
    const own = rides[place]!;
    const ahead = rides.flatMap(({ other, heading }, i): readonly Other[] => {
      if (i === place || !own.other || !other) return [];
      const goesAlong = heading.x * own.heading.x + heading.y * own.heading.y > 0.5;
      const isAbreast = Math.hypot(other.x - own.other.x, other.y - own.other.y) < abreast;
      return goesAlong && !(isAbreast && i > place) ? [other] : [];
    });
    vehicle.driveAmong([...onFoot, ...ahead], time);
  });
}
