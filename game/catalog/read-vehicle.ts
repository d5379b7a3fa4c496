import type { Point } from '../domain/ground.ts';
import type { TiledObject } from './map-schema.ts';

/** Pixels a second of something that is in no hurry, and seconds between two of its rides. */
const usual = { pace: 46, rest: 9, halt: 0 } as const;

/** How a vehicle goes along its polyline. Throws with a sentence when there is no line, or a number is none. */
export function readVehicle(object: TiledObject, text: (name: string) => string | null) {
  const number = (name: keyof typeof usual): number => {
    const value = Number(text(name) ?? usual[name]);
    if (!(value >= 0)) throw new Error(`"${name}" is a number of at least 0, not "${text(name)}"`);
    return value;
  };
  return {
    kind: 'vehicle' as const,
    route: routeOf(object),
    pace: number('pace'),
    rest: number('rest'),
    halt: number('halt'),
    returns: text('returns') === 'true',
  };
}

/** Tiled counts the corners of a polyline from where its object lies. */
export function routeOf({ type, x, y, polyline = [] }: TiledObject): readonly Point[] {
  if (polyline.length < 2) throw new Error(`a ${type} is a polyline of at least two points`);
  return polyline.map((corner) => ({ x: x + corner.x, y: y + corner.y }));
}
