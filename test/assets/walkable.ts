import { type Box, type LevelMap, plainGid, type Thing } from './level-map.ts';

const tile = 16;
/** What an actor needs to stand; its place is the middle of the lower edge. */
const foot = { width: 10, height: 8 };
/** An actor reaches a thing from this far, in pixels. */
const reach = 26;

type Place = readonly [x: number, y: number];
const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Everything that blocks: solid tiles and feet of sprites. Doors that can open are taken as open. */
function blocksOf(map: LevelMap): Box[] {
  const openable = new Set(
    [...map.tileOf.values()].map(({ key }) => key).filter((key) => key.endsWith('-open')),
  );
  const tiles = map.tileLayers.flatMap((data) =>
    data.flatMap((gid, i) =>
      map.tileOf.get(gid)?.isSolid
        ? [
            {
              x: (i % map.width) * tile,
              y: Math.floor(i / map.width) * tile,
              width: tile,
              height: tile,
            },
          ]
        : [],
    ),
  );
  const feet = map.things.flatMap((thing) => {
    const info = thing.gid === undefined ? undefined : map.tileOf.get(plainGid(thing.gid));
    if (!info || (thing.type === 'Door' && openable.has(`${info.key}-open`))) return [];
    return info.feet.map((box) => ({
      ...box,
      x: thing.x + box.x,
      y: thing.y - thing.height + box.y,
    }));
  });
  return [...tiles, ...feet];
}

/** Whether an actor can stand with its foot at a place. */
export function createStanding(map: LevelMap): (place: Place) => boolean {
  const blocks = blocksOf(map);
  const known = new Map<string, boolean>();
  return ([x, y]) => {
    const key = `${x},${y}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const box = { x: x - foot.width / 2, y: y - foot.height, ...foot };
    const isInside =
      box.x >= 0 && box.y >= 0 && x + 5 <= map.width * tile && y <= map.height * tile;
    const answer = isInside && !blocks.some((block) => overlaps(box, block));
    known.set(key, answer);
    return answer;
  };
}

/** All places, two pixels apart, that an actor can walk to. */
export function walkFrom(start: Place, canStand: (place: Place) => boolean): Place[] {
  const seen = new Set([start.join()]);
  const places: Place[] = [start];
  for (let i = 0; i < places.length; i++) {
    const [x, y] = places[i]!;
    for (const next of [
      [x + 2, y],
      [x - 2, y],
      [x, y + 2],
      [x, y - 2],
    ] as const) {
      if (seen.has(next.join()) || !canStand(next)) continue;
      seen.add(next.join());
      places.push(next);
    }
  }
  return places;
}

/** Whether one of the places lies within reach of a thing's lower part (or of a point). */
export function isWithinReach(
  { x, y, width, height, gid }: Thing,
  places: readonly Place[],
): boolean {
  const top = gid === undefined ? y : y - Math.min(height, tile);
  const bottom = gid === undefined ? y + height : y;
  return places.some(([px, py]) => {
    const dx = Math.max(x - px, 0, px - x - width);
    const dy = Math.max(top - py, 0, py - bottom);
    return Math.hypot(dx, dy) <= reach;
  });
}
