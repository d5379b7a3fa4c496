import type { Point } from '../../domain/ground.ts';
import { addMark } from '../marks.ts';
import { Envelope } from '../objects/envelope.ts';
import { depths } from '../stage.ts';
import type { Theatre } from './theatre.ts';

/** More than these stand so far back that nobody could count them. */
export const mostStanding = 6;
const lineStart = { x: -28, y: 8 };
const shelfStart = { x: 28, y: 10 };
const apart = 17;

/** Where the first of a line, and those behind it, hang beside the mast. */
export function placeInLine({ x, y }: Point, i: number): Point {
  return { x: x + lineStart.x - i * apart, y: y + lineStart.y + (i % 2) * 2 };
}

/** Where those that wait for their time hang, on the other side. */
export function placeOnShelf({ x, y }: Point, i: number): Point {
  return { x: x + shelfStart.x + i * apart, y: y + shelfStart.y };
}

/** Hangs up who stands at the mast all through the step, from the given place of the line on. */
export function hangUp(
  { line, shelf }: { readonly line: number; readonly shelf: number },
  { route, stage, show }: Theatre,
  isMovingUp: boolean,
): void {
  const { mast } = route;
  const envelopes = Array.from({ length: Math.min(line, mostStanding) }, (_, i) => {
    const envelope = show.keep(new Envelope(stage, mast));
    envelope.rest(placeInLine(mast, isMovingUp ? i + 1 : i));
    return envelope;
  });
  for (let i = 0; i < Math.min(shelf, mostStanding); i++) hangOnShelf(i, { route, stage, show });
  if (!isMovingUp) return;
  // Runs beside the play, and ends with it.
  void show.run(260, (share) => {
    envelopes.forEach((envelope, i) => {
      const [from, to] = [placeInLine(mast, i + 1), placeInLine(mast, i)];
      const seen = stage.isCalm() ? Math.round(share) : share;
      envelope.rest({ x: from.x + (to.x - from.x) * seen, y: from.y + (to.y - from.y) * seen });
    });
  });
}

function hangOnShelf(i: number, { route, stage, show }: Omit<Theatre, 'watch'>): void {
  const at = placeOnShelf(route.mast, i);
  show.keep(new Envelope(stage, at)).rest(at);
  show.keep(addMark(stage.scene, 'clock', at.x + 4, at.y - 6, depths.messages));
}
