/** Objects of a Tiled map, as a level begins with them. */

/** Where the sprites begin among the tiles of a new map. */
export const firstSprite = 10_001;
/** Places among the sprites. */
export const sprites = { lamp: 10, terminal: 17, bench: 27, crate: 41, barrel: 43 };

/** A property that is text. */
export function word(name: string, value: string) {
  return { name, type: 'string', value };
}

export function point(type: string, name: string, x: number, y: number, properties: object[] = []) {
  const rest = properties.length > 0 ? { properties } : {};
  return {
    name,
    type,
    rotation: 0,
    visible: true,
    width: 0,
    height: 0,
    x,
    y,
    point: true,
    ...rest,
  };
}

/** An area; `x` and `y` are its upper left corner. */
export function area(
  type: string,
  name: string,
  [x, y, width, height]: readonly [number, number, number, number],
  properties: readonly object[],
) {
  return { name, type, rotation: 0, visible: true, x, y, width, height, properties };
}

/** A picture; `x` and `y` are its lower left corner. */
export function picture(
  type: string,
  name: string,
  sprite: number,
  [x, y, width, height]: readonly [number, number, number, number],
  properties: object[] = [],
) {
  const rest = properties.length > 0 ? { properties } : {};
  return { name, type, rotation: 0, visible: true, width, height, gid: sprite, x, y, ...rest };
}
