/** What drives and sails through the city. */

/** How a kind of vehicle is built. Lengths in pixels of the art. */
export interface Build {
  /** From front to back. */
  readonly length: number;
  /** How much of the ground it takes from its near side to its far side. */
  readonly depth: number;
  /** Frames by where it heads; without `up` and `down` it is drawn from the side only, and its route stays level. */
  readonly frames: { readonly right: string; readonly up?: string; readonly down?: string };
  /** Drawn heading left instead of right. */
  readonly isDrawnLeft?: boolean;
  /** Rides on water, and nowhere else; all others keep to the dry. */
  readonly floats?: boolean;
  /** How far ahead of its middle its headlight falls on the ground; none for what carries no such light. */
  readonly headlight?: number;
}

export const vehicles = {
  scooter: {
    length: 30,
    depth: 7,
    frames: { right: 'scooter-right', up: 'scooter-up', down: 'scooter-down' },
    headlight: 26,
  },
  'post-van': { length: 50, depth: 11, frames: { right: 'post-van' }, headlight: 40 },
  tram: { length: 134, depth: 12, frames: { right: 'tram' }, headlight: 86 },
  'car-red': { length: 44, depth: 9, frames: { right: 'car-red' }, headlight: 36 },
  'car-teal': {
    length: 44,
    depth: 9,
    frames: { right: 'car-teal' },
    isDrawnLeft: true,
    headlight: 36,
  },
  launch: { length: 56, depth: 8, frames: { right: 'launch' }, floats: true },
  'fishing-boat': {
    length: 76,
    depth: 12,
    frames: { right: 'fishing-boat' },
    isDrawnLeft: true,
    floats: true,
  },
} as const satisfies Record<string, Build>;

export type VehicleName = keyof typeof vehicles;

export const vehicleNames = Object.keys(vehicles) as readonly VehicleName[];

export function buildOf(name: VehicleName): Build {
  return vehicles[name];
}
