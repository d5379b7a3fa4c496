import type { Point } from '../../domain/ground.ts';
import type { LevelMap, Thing } from '../../domain/level-map.ts';

/** What the camera shows. */
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

/** Where the network of a place is reached from a terminal, and whether what stands there lacks an aerial. */
export function mastOf(
  { things, width, tileSize }: Pick<LevelMap, 'things' | 'width' | 'tileSize'>,
  terminal: Point,
  view: View,
): { readonly mast: Point; readonly needsAerial: boolean } {
  const station = stationOf(things);
  const tip = station
    ? { x: station.x, y: station.y - station.height + 4 }
    : { x: terminal.x + inTheSky.x, y: terminal.y + inTheSky.y };
  const seen = { x: tip.x, y: Math.max(view.height * covered + room, tip.y) };
  const isNear = Math.hypot(seen.x - terminal.x, seen.y - terminal.y) < leastWay;
  const aside = terminal.x + leastWay < width * tileSize - leastWay ? leastWay : -leastWay;
  return {
    mast: isNear ? { x: terminal.x + aside, y: seen.y } : seen,
    needsAerial: !ownAerials.includes(station?.sprite ?? ''),
  };
}

function stationOf(things: readonly Thing[]): Extract<Thing, { kind: 'prop' }> | null {
  const props = things.filter((thing) => thing.kind === 'prop');
  for (const sprite of stations) {
    const found = props.find((prop) => prop.sprite === sprite);
    if (found) return found;
  }
  return null;
}
