import type { Point } from '../../domain/ground.ts';
import type { Level } from '../../domain/level.ts';
import type { ReplayStep } from '../../domain/replay.ts';
import { addMark } from '../marks.ts';
import { Bubble } from '../objects/bubble.ts';
import { Envelope, ripple, scatter } from '../objects/envelope.ts';
import { Figure } from '../objects/figure.ts';
import { showEmote } from '../objects/emote.ts';
import { Npc } from '../objects/npc.ts';
import type { Passerby } from '../objects/passerby.ts';
import type { Population } from '../population.ts';
import { depths, type Stage } from '../stage.ts';
import { arc, type Show } from './show.ts';

/** Where a message may come through. */
export interface Route {
  /** Upper edge of the terminal the code was written at. */
  readonly terminal: Point;
  /** Tip of the mast; high over the picture where this place has none. */
  readonly mast: Point;
  readonly receiver: Npc | Passerby | null;
  /** Whoever asked for it, and wonders when nothing comes. */
  readonly asker: Npc | null;
  /** Who stands so near to the receiver that they look up. */
  readonly bystanders: readonly Passerby[];
  /** Envelopes from the mast on: one for each segment, as far as the eye can count them. */
  readonly pieces: number;
  /** Above the head of whoever gets it; beyond the edge where they live elsewhere. */
  readonly door: Point;
}

const mostPieces = 5;
const cyan = 0x4fe3d2;
const red = 0xf1544f;

/** Plays one step; `watch` is told where to look. Times are for a normal pace: about 1.4 seconds in all. */
export function playStep(
  step: ReplayStep,
  route: Route,
  stage: Stage,
  show: Show,
  watch: (at: Point) => void,
): Promise<void> {
  return plays[step.kind](route, stage, show, watch);
}

type Play = (route: Route, stage: Stage, show: Show, watch: (at: Point) => void) => Promise<void>;

const deliver: Play = async (route, stage, show, watch) => {
  const envelope = show.keep(new Envelope(stage, route.terminal));
  await fly([envelope], route.terminal, route.mast, 420, show, watch);
  ripple(stage, route.mast, cyan, 500);
  const pieces = split(envelope, route, stage, show);
  await fly(pieces, route.mast, route.door, 480, show, watch);
  for (const piece of pieces) piece.destroy();
  watch(route.door);
  await ring(route, stage, show);
};

const lose: Play = async (route, stage, show, watch) => {
  const envelope = show.keep(new Envelope(stage, route.terminal));
  await fly([envelope], route.terminal, route.mast, 420, show, watch);
  ripple(stage, route.mast, cyan, 500);
  const end = arc(route.mast, route.door, 24, 0.62);
  const pieces = split(envelope, route, stage, show);
  await fly(pieces, route.mast, end, 380, show, watch);
  scatter(stage, 'puff', end, 6, 16, 600);
  await show.run(480, (share) => {
    for (const piece of pieces) {
      piece.grey(share);
      piece.moveTo({ x: end.x, y: end.y + share * share * 20 });
    }
    watch(end);
  });
  for (const piece of pieces) piece.destroy();
  wonder(route, stage);
  await show.wait(120);
};

const refuse: Play = async (route, stage, show, watch) => {
  const envelope = show.keep(new Envelope(stage, route.terminal));
  await fly([envelope], route.terminal, route.mast, 420, show, watch);
  ripple(stage, route.mast, red, 520);
  const mark = show.keep(
    addMark(stage.scene, 'stamp', route.mast.x, route.mast.y, depths.signs + 2),
  );
  mark.setScale(stage.isCalm() ? 2 : 4);
  await show.run(180, (share) => mark.setScale(stage.isCalm() ? 2 : 4 - 2 * share));
  await show.wait(200);
  await fly([envelope], route.mast, route.terminal, 440, show, (at) => {
    mark.setPosition(Math.round(at.x), Math.round(at.y));
    watch(at);
  });
  envelope.destroy();
  wonder(route, stage);
  await show.wait(160);
};

const answer: Play = async (route, stage, show, watch) => {
  const bubble = show.keep(new Bubble(stage));
  const above = { x: route.door.x, y: route.door.y + 4 };
  if (route.receiver) {
    bubble.show('talk', Math.round(above.x), Math.round(above.y), 0);
    watch(above);
    await show.wait(360);
    bubble.show(null, 0, 0, 0);
  }
  const envelope = show.keep(new Envelope(stage, route.door));
  await fly([envelope], route.door, route.mast, 420, show, watch);
  ripple(stage, route.mast, cyan, 500);
  await fly([envelope], route.mast, route.terminal, 420, show, watch);
  envelope.destroy();
  bubble.show('tick', Math.round(route.terminal.x), Math.round(route.terminal.y), 0);
  await show.wait(260);
};

const plays: Readonly<Record<ReplayStep['kind'], Play>> = {
  delivered: deliver,
  lost: lose,
  refused: refuse,
  answered: answer,
};

/** At the mast a long text becomes several. */
function split(first: Envelope, { mast, pieces }: Route, stage: Stage, show: Show): Envelope[] {
  const others = Array.from({ length: pieces - 1 }, () => show.keep(new Envelope(stage, mast)));
  return [first, ...others];
}

/** How far one is behind the one before it, of the whole way. */
const gap = 0.14;

/** Along an arc, one after another; the first leads, and is looked at. Without motion they are simply there. */
function fly(
  envelopes: readonly Envelope[],
  from: Point,
  to: Point,
  duration: number,
  show: Show,
  watch: (at: Point) => void,
): Promise<void> {
  const whole = 1 + gap * (envelopes.length - 1);
  return show.run(
    duration * whole,
    (share) => {
      envelopes.forEach((envelope, i) => {
        const way = Math.min(1, Math.max(0, share * whole - i * gap));
        envelope.moveTo(arc(from, to, 24, way));
      });
      if (envelopes[0]) watch(envelopes[0].at);
    },
    'Sine.easeInOut',
  );
}

function wonder({ asker }: Route, stage: Stage): void {
  if (asker) showEmote(stage, asker.person, 'question');
}

async function ring(
  { receiver, door, bystanders }: Route,
  stage: Stage,
  show: Show,
): Promise<void> {
  const phone = show.keep(
    new Figure(stage, 'actors', 'phone/0', door.x, door.y + 8, depths.signs + 1),
  );
  ripple(stage, { x: door.x, y: door.y + 2 }, cyan, 600);
  receiver?.rejoice(780);
  for (const each of bystanders) each.feel('alert');
  await show.run(520, (share) => {
    phone.setFrame(`phone/${stage.isCalm() ? 0 : Math.floor(share * 8) % 4}`);
  });
}

/** Finds the stations of a step in this place. `view` is what the camera shows. */
export function routeOf(
  step: ReplayStep,
  objective: string,
  { map, objectives }: Level,
  population: Population,
  view: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Route {
  const things = map.things;
  const terminal = things.find(
    (thing) => thing.kind === 'terminal' && thing.objective === objective,
  );
  const start = terminal
    ? { x: terminal.x, y: terminal.y - terminal.height + 8 }
    : { x: view.x + view.width / 2, y: view.y + view.height / 2 };
  const station = things.find(
    (thing) => thing.kind === 'prop' && /mast|relay-house/.test(thing.sprite),
  );
  const mast = station
    ? { x: station.x, y: station.y - station.height + 8 }
    : { x: start.x + 24, y: Math.min(start.y - view.height * 0.4, view.y - 20) };
  const who = 'who' in step ? step.who : null;
  const receiver = population.holderOf(who);
  // Whoever walks stands until the envelope has found them.
  if (receiver) population.hail(receiver.thing.id);
  const door = receiver
    ? { x: receiver.person.x, y: receiver.person.top - 4 }
    : { x: view.x + view.width + 24, y: Math.max(view.y + 24, mast.y) };
  const giver = objectives.find(({ id }) => id === objective)?.giver ?? null;
  const asker = population.holderOf(giver);
  return {
    terminal: start,
    mast,
    pieces: 'segments' in step ? Math.min(step.segments, mostPieces) : 1,
    receiver,
    door,
    asker: asker instanceof Npc ? asker : null,
    bystanders: receiver
      ? population.passersbyNear(receiver.person).filter((each) => each !== receiver)
      : [],
  };
}
