import type { Point } from '../../domain/ground.ts';
import type { Level } from '../../domain/level.ts';
import type { ReplayStep } from '../../domain/replay.ts';
import { Npc } from '../objects/npc.ts';
import type { Passerby } from '../objects/passerby.ts';
import type { Population } from '../population.ts';

/** Where a message may come through. */
export interface Route {
  /** Upper edge of the terminal the code was written at. */
  readonly terminal: Point;
  /** Tip of the mast, or of what carries the network's aerial here. */
  readonly mast: Point;
  /** Whether an aerial has to be drawn, because what stands there has none. */
  readonly needsAerial: boolean;
  readonly receiver: Npc | Passerby | null;
  /** Whoever asked for it, and wonders when nothing comes. */
  readonly asker: Npc | null;
  /** Who stands so near to the receiver that they look up. */
  readonly bystanders: readonly Passerby[];
  /** Above the head of whoever gets it; beyond the edge where they live elsewhere. */
  readonly door: Point;
}

export interface View {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a place hangs the network on, the best first. */
const stations = [
  'great-mast',
  'mast',
  'relay-house',
  'gatehouse',
  'lantern-room',
  'counting-house',
  'lighthouse',
  'heron-wall',
  'answer-door',
];
const ownAerials = ['great-mast', 'mast', 'relay-house'];
/** Above a terminal, where nothing here could carry an aerial. */
const inTheSky = { x: 32, y: -72 };
/** What the page lays over the upper edge, as a share of the picture, and room below it for what hangs at the mast. */
const covered = 0.18;
const room = 20;
/** What is shorter would not be seen to be a way. */
const leastWay = 72;

/** Finds the stations of a step in this place. `view` is what the camera shows. */
export function routeOf(
  step: ReplayStep,
  objective: string,
  { map, objectives }: Level,
  population: Population,
  view: View,
): Route {
  const start = startOf(objective, map, view);
  const station = stationOf(map.things);
  const tip = station
    ? { x: station.x, y: station.y - station.height + 4 }
    : { x: start.x + inTheSky.x, y: start.y + inTheSky.y };
  const seen = { x: tip.x, y: Math.max(view.height * covered + room, tip.y) };
  const isNear = Math.hypot(seen.x - start.x, seen.y - start.y) < leastWay;
  const mast = isNear ? { x: start.x + leastWay, y: seen.y } : seen;
  const who = 'who' in step ? step.who : null;
  const receiver = population.holderOf(who);
  // Whoever walks stands until the envelope has found them.
  if (receiver) population.hail(receiver.thing.id);
  const giver = objectives.find(({ id }) => id === objective)?.giver ?? null;
  const asker = population.holderOf(giver);
  return {
    terminal: start,
    mast,
    needsAerial: !ownAerials.includes(station?.sprite ?? ''),
    receiver,
    door: receiver
      ? { x: receiver.person.x, y: receiver.person.top - 4 }
      : strangersAt(mast, map.width * map.tileSize, view),
    asker: asker instanceof Npc ? asker : null,
    bystanders: receiver
      ? population.passersbyNear(receiver.person).filter((each) => each !== receiver)
      : [],
  };
}

/** Somebody who is not here: at the edge of what can be seen, on the side with more room. */
function strangersAt(mast: Point, world: number, view: View): Point {
  const side = mast.x < world / 2 ? 1 : -1;
  return { x: mast.x + side * view.width * 0.34, y: mast.y + view.height * 0.24 };
}

type Things = Level['map']['things'];

function startOf(objective: string, { things }: Level['map'], view: View): Point {
  const terminal = things.find(
    (thing) => thing.kind === 'terminal' && thing.objective === objective,
  );
  return terminal
    ? { x: terminal.x, y: terminal.y - terminal.height + 8 }
    : { x: view.x + view.width / 2, y: view.y + view.height / 2 };
}

function stationOf(things: Things): Extract<Things[number], { kind: 'prop' }> | null {
  const props = things.filter((thing) => thing.kind === 'prop');
  for (const sprite of stations) {
    const found = props.find((prop) => prop.sprite === sprite);
    if (found) return found;
  }
  return null;
}
