import type { Point } from '../../domain/ground.ts';
import type { Level } from '../../domain/level.ts';
import type { ReplayStep } from '../../domain/replay.ts';
import { Npc } from '../objects/npc.ts';
import type { Passerby } from '../objects/passerby.ts';
import type { Population } from '../population.ts';
import { mastOf, type View } from './mast.ts';

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

/** Finds the stations of a step in this place. `view` is what the camera shows. */
export function routeOf(
  step: ReplayStep,
  objective: string,
  { map, objectives }: Level,
  population: Population,
  view: View,
): Route {
  const start = startOf(objective, map, view);
  const { mast, needsAerial } = mastOf(map, start, view);
  const who = 'who' in step ? step.who : null;
  const receiver = population.holderOf(who);
  // Whoever walks stands until the envelope has found them.
  if (receiver) population.hail(receiver.thing.id);
  const giver = objectives.find(({ id }) => id === objective)?.giver ?? null;
  const asker = population.holderOf(giver);
  return {
    terminal: start,
    mast,
    needsAerial,
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
  const x = mast.x + side * view.width * 0.34;
  return { x: Math.min(Math.max(x, 24), world - 24), y: mast.y + view.height * 0.24 };
}

function startOf(objective: string, { things }: Level['map'], view: View): Point {
  const terminal = things.find(
    (thing) => thing.kind === 'terminal' && thing.objective === objective,
  );
  return terminal
    ? { x: terminal.x, y: terminal.y - terminal.height + 8 }
    : { x: view.x + view.width / 2, y: view.y + view.height / 2 };
}
