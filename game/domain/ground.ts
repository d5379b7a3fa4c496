import type { Json } from './json.ts';
import type { LevelMap, Thing } from './level-map.ts';
import { meets, type Progress } from './progress.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where one can stand in a place, given what has been done so far. Lengths in pixels of the art. */
export interface Ground {
  readonly width: number;
  readonly height: number;
  readonly tileSize: number;
  /** One for each tile, row by row. */
  readonly solid: readonly boolean[];
  /** Feet of things that stand in the way. */
  readonly boxes: readonly Box[];
}

/** What of a person touches the ground; their position is the middle of its lower edge. */
const body = { width: 10, height: 5 };
const bodyOfOthers = { width: 12, height: 6 };
/** How far one slips sideways to get round a corner. */
const slip = 6;

export function groundOf(map: LevelMap, progress: Progress): Ground {
  return {
    width: map.width * map.tileSize,
    height: map.height * map.tileSize,
    tileSize: map.tileSize,
    solid: solidTiles(map.tiled, map.width * map.height),
    boxes: map.things.flatMap((thing) => footOf(thing, progress) ?? []),
  };
}

/** What of a thing stands in the way, or null: it is absent, flat or an open door. */
export function footOf(thing: Thing, progress: Progress): Box | null {
  if (!meets(progress, thing.when)) return null;
  if (thing.kind === 'npc') {
    const { width, height } = bodyOfOthers;
    return { x: thing.x - width / 2, y: thing.y - height, width, height };
  }
  if (!('foot' in thing)) return null;
  if (thing.kind === 'door' && meets(progress, thing.opens)) return null;
  if (!thing.foot) return null;
  const { foot } = thing;
  return {
    x: thing.x - thing.width / 2 + foot.x,
    y: thing.y - thing.height + foot.y,
    width: foot.width,
    height: foot.height,
  };
}

/** Whether a body fits with its foot at this point. */
export function isFree(ground: Ground, x: number, y: number): boolean {
  const left = x - body.width / 2;
  const top = y - body.height;
  const right = left + body.width;
  if (left < 0 || top < 0 || right > ground.width || y > ground.height) return false;
  const { tileSize } = ground;
  const columns = ground.width / tileSize;
  for (let row = Math.floor(top / tileSize); row * tileSize < y; row++) {
    for (let column = Math.floor(left / tileSize); column * tileSize < right; column++) {
      if (ground.solid[row * columns + column]) return false;
    }
  }
  return !ground.boxes.some(
    (box) => left < box.x + box.width && right > box.x && top < box.y + box.height && y > box.y,
  );
}

/** Where a step really leads: along walls, round corners, never through them. */
export function slide(ground: Ground, from: Point, dx: number, dy: number): Point {
  const steps = Math.max(1, Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / 2));
  let at = from;
  for (let i = 0; i < steps; i++) at = slideOnce(ground, at, dx / steps, dy / steps);
  return at;
}

function slideOnce(ground: Ground, { x, y }: Point, dx: number, dy: number): Point {
  if (!isFree(ground, x, y)) return { x: x + dx, y: y + dy }; // caught inside something: let them out
  const freeX = dx !== 0 && isFree(ground, x + dx, y);
  const nextX = freeX ? x + dx : x;
  const freeY = dy !== 0 && isFree(ground, nextX, y + dy);
  const nextY = freeY ? y + dy : y;
  if (freeX || freeY) return { x: nextX, y: nextY };
  if (dy === 0 && dx !== 0) {
    return { x, y: y + sideways((by) => isFree(ground, x + dx, y + by)) * Math.abs(dx) };
  }
  if (dx === 0 && dy !== 0) {
    return { x: x + sideways((by) => isFree(ground, x + by, y + dy)) * Math.abs(dy), y };
  }
  return { x, y };
}

/** Which way round the corner is nearer: -1, 1, or 0 for none within reach. */
function sideways(isOpen: (by: number) => boolean): number {
  for (let by = 1; by <= slip; by++) {
    if (isOpen(-by)) return -1;
    if (isOpen(by)) return 1;
  }
  return 0;
}

/** The uppermost tile of a cell decides, so that planks lead over water. Layers named "over..." hang above heads. */
function solidTiles(tiled: Json, count: number): readonly boolean[] {
  const solidGids = new Set(listOf(tiled, 'tilesets').flatMap(solidGidsOf));
  const solid = Array.from({ length: count }, () => false);
  for (const layer of listOf(tiled, 'layers')) {
    if (fieldOf(layer, 'type') !== 'tilelayer') continue;
    const name = fieldOf(layer, 'name');
    if (typeof name === 'string' && name.startsWith('over')) continue;
    listOf(layer, 'data').forEach((cell, index) => {
      const gid = Number(cell) & 0x1fffffff; // the upper bits say how it is flipped
      if (gid !== 0) solid[index] = solidGids.has(gid);
    });
  }
  return solid;
}

function solidGidsOf(tileset: Json): number[] {
  const first = Number(fieldOf(tileset, 'firstgid'));
  return listOf(tileset, 'tiles')
    .filter((tile) =>
      listOf(tile, 'properties').some(
        (property) => fieldOf(property, 'name') === 'solid' && fieldOf(property, 'value') === true,
      ),
    )
    .map((tile) => first + Number(fieldOf(tile, 'id')));
}

function fieldOf(value: Json, name: string): Json {
  return value !== null && typeof value === 'object' && !isList(value)
    ? (value[name] ?? null)
    : null;
}

function listOf(value: Json, name: string): readonly Json[] {
  const field = fieldOf(value, name);
  return isList(field) ? field : [];
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
