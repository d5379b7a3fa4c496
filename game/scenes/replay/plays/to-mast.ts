import type { Origin } from '../../../domain/replay-step.ts';
import { Envelope, ripple } from '../../objects/envelope.ts';
import { Note, type NoteKind } from '../../objects/note.ts';
import { fly } from '../flight.ts';
import { placeInLine, placeOnShelf } from '../standing.ts';
import { cyan, type Theatre } from '../theatre.ts';

/** More envelopes of one text nobody counts. */
const mostPieces = 5;

/** A note climbs to the mast; it is still there afterwards. */
export async function climb(kind: NoteKind, theatre: Theatre): Promise<Note> {
  const { route, stage, show } = theatre;
  const note = show.keep(new Note(stage, kind, route.terminal));
  await fly([note], route.terminal, route.mast, 420, theatre);
  return note;
}

interface Coming {
  readonly origin: Origin;
  readonly segments: number;
  /** How many it leaves behind on the shelf. */
  readonly shelf: number;
}

/** A message comes to the mast from wherever it was, and becomes as many envelopes as it has segments. */
export async function toMast(
  { origin, segments, shelf }: Coming,
  theatre: Theatre,
): Promise<readonly Envelope[]> {
  const { route, stage, show } = theatre;
  const { mast } = route;
  if (origin === 'terminal' || origin === 'answer') {
    const note = await climb(origin === 'answer' ? 'answer' : 'request', theatre);
    note.destroy();
  }
  const pieces = Array.from({ length: Math.min(segments, mostPieces) }, () =>
    show.keep(new Envelope(stage, mast)),
  );
  if (origin === 'line' || origin === 'shelf') {
    const from = origin === 'line' ? placeInLine(mast, 0) : placeOnShelf(mast, shelf);
    await fly(pieces, from, mast, 160, theatre);
  }
  ripple(stage, mast, cyan, 500);
  return pieces;
}
