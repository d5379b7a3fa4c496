/** Puts what a new level or objective needs into the map of a place that is there already. */
import type { Point } from '../../../domain/ground.ts';
import { addKey, insertInto, replaceAt } from './json-edit.ts';
import { area, firstSprite, picture, point, sprites, word } from './tiled.ts';

/** What is read of a Tiled map here. */
interface Tiled {
  readonly nextobjectid?: number;
  readonly tilesets: readonly { readonly firstgid: number; readonly source?: string }[];
  readonly layers: readonly {
    readonly type: string;
    readonly objects?: readonly { readonly id: number }[];
  }[];
}

/** The map with a terminal standing at this spot. */
export function withTerminal(map: string, level: string, objective: string, spot: Point): string {
  const properties = [word('objective', objective), word('lit', `${level}/${objective}`)];
  const sprite = firstSpriteOf(map) + sprites.terminal;
  return withObject(
    map,
    picture('Terminal', `${objective}-terminal`, sprite, [spot.x - 14, spot.y, 28, 51], properties),
  );
}

/** The map with a way to a new level at one spot, and where one comes back at the next. */
export function withWayTo(
  map: string,
  to: string,
  { from, opens }: { readonly from: string; readonly opens: string },
  spot: Point,
): string {
  const exit = area(
    'Exit',
    `to-${to}`,
    [spot.x - 12, spot.y - 20, 24, 20],
    [word('to', to), word('spawn', `from-${from}`), word('opens', opens)],
  );
  const spawn = point('Spawn', `from-${to}`, spot.x, spot.y);
  return withObject(withObject(map, exit), spawn);
}

/** level.json with a name for something in the map. */
export function withThing(level: string, id: string, label: string): string {
  const { things } = JSON.parse(level) as { things?: object };
  if (things === undefined) return addKey(level, [], 'things', { [id]: label });
  if (Object.keys(things).length === 0) return replaceAt(level, ['things'], { [id]: label });
  return addKey(level, ['things'], id, label);
}

function withObject(map: string, object: object): string {
  const { nextobjectid, layers } = JSON.parse(map) as Tiled;
  const ids = layers.flatMap(({ objects = [] }) => objects.map(({ id }) => id));
  const id = Math.max(nextobjectid ?? 1, ...ids.map((each) => each + 1));
  const layer = layers.findLastIndex(({ type }) => type === 'objectgroup');
  const placed = insertInto(map, ['layers', layer, 'objects'], {
    id,
    ...object,
  });
  return nextobjectid === undefined ? placed : replaceAt(placed, ['nextobjectid'], id + 1);
}

/** Tiled numbers the tiles of all tilesets through, from where each begins. */
function firstSpriteOf(map: string): number {
  const { tilesets } = JSON.parse(map) as Tiled;
  const found = tilesets.find(({ source = '' }) => source.endsWith('sprites.tsj'));
  return found?.firstgid ?? firstSprite;
}
