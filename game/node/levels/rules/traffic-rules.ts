/** Rules about wheels and keels. */
import { type Ground, groundOf, isFree, type Point } from '../../../domain/ground.ts';
import type { Thing } from '../../../domain/level-map.ts';
import { startOf } from '../../../domain/progress.ts';
import { buildOf } from '../../../domain/vehicle.ts';
import { type AuthoredLevel, type Course, problemIn } from '../authored.ts';
import { stepsAlong } from './along.ts';
import type { Rule } from './rule.ts';

type Vehicle = Extract<Thing, { kind: 'vehicle' }>;

export const trafficRules: readonly Rule[] = [
  ruleOf('keeps its vehicles on the street, and its boats on the water', (vehicle, grounds) => {
    const { floats = false } = buildOf(vehicle.what);
    const astray = stepsAlong(vehicle.route).find((point) =>
      grounds.some(
        (ground) => isOnMap(ground, point) && isFree(ground, point.x, point.y) === floats,
      ),
    );
    if (!astray) return null;
    const where = `${Math.round(astray.x)}, ${Math.round(astray.y)}`;
    return floats ? `sails on dry land at ${where}` : `drives into a wall at ${where}`;
  }),
  ruleOf('lets vehicles come and go beyond its edge', (vehicle, [ground]) => {
    const half = buildOf(vehicle.what).length / 2;
    const ends = [vehicle.route[0]!, vehicle.route.at(-1)!];
    const isSeen = ends.some(
      ({ x, y }) => x > -half && x < ground!.width + half && y > 0 && y < ground!.height + 2 * half,
    );
    return isSeen && !vehicle.returns
      ? `appears and is gone in sight: begin and end ${half} pixels beyond the map, or let it return`
      : null;
  }),
  ruleOf('turns round only what is drawn from all sides', (vehicle) => {
    const { up, down } = buildOf(vehicle.what).frames;
    const isLevel = vehicle.route.every(({ y }) => y === vehicle.route[0]!.y);
    return isLevel || (up && down)
      ? null
      : `is drawn from the side only: give all points of its route the same height`;
  }),
  ruleOf(
    'puts nobody where a vehicle would wait for them for ever',
    (vehicle, _grounds, things) => {
      const { depth } = buildOf(vehicle.what);
      const inTheWay = things.find(
        (thing) =>
          thing.kind === 'npc' &&
          stepsAlong(vehicle.route).some(
            ({ x, y }) =>
              Math.abs(thing.x - x) < depth && Math.abs(thing.y - (y - depth / 2)) < depth / 2 + 6,
          ),
      );
      return inTheWay ? `would wait for "${inTheWay.id}", who stands in its way` : null;
    },
  ),
];

type Fault = (
  vehicle: Vehicle,
  /** As they are at first and when all is done. */
  grounds: readonly Ground[],
  things: readonly Thing[],
) => string | null;

function ruleOf(name: string, faultOf: Fault): Rule {
  return {
    name,
    find({ level }: AuthoredLevel, { keys }: Course) {
      const { things } = level.map;
      const grounds = [[], keys].map((completed) =>
        groundOf(level.map, { ...startOf(level.id), completed }),
      );
      return things.flatMap((thing) => {
        const fault = thing.kind === 'vehicle' ? faultOf(thing, grounds, things) : null;
        return fault === null
          ? []
          : [problemIn(`${level.id}/map.tmj`, `Vehicle "${thing.id}" ${fault}.`)];
      });
    },
  };
}

/** Beyond the edge there is neither land nor water. */
function isOnMap({ width, height }: Ground, { x, y }: Point): boolean {
  return x > 8 && x < width - 8 && y > 8 && y <= height;
}
