import { showEmote } from '../../objects/emote.ts';
import { Bubble } from '../../objects/bubble.ts';
import { Note, type NoteKind } from '../../objects/note.ts';
import { fly } from '../flight.ts';
import { stamp } from '../stamping.ts';
import type { Theatre } from '../theatre.ts';

/** Whoever asked for it sees that something is wrong. */
export function wonder({ route, stage }: Theatre): void {
  if (route.asker) showEmote(stage, route.asker.person, 'question');
}

/** A tick above the terminal. */
export async function tickAtTerminal({ route, stage, show }: Theatre): Promise<void> {
  const bubble = show.keep(new Bubble(stage));
  bubble.show('tick', Math.round(route.terminal.x), Math.round(route.terminal.y), 0);
  await show.wait(300);
}

/** Notes come down from the mast, one after another; what the code made of them is seen at once. */
export async function comeDown(
  kind: NoteKind,
  count: number,
  problem: number | null,
  theatre: Theatre,
): Promise<void> {
  const { route, stage, show } = theatre;
  const notes = Array.from({ length: count }, () => show.keep(new Note(stage, kind, route.mast)));
  await fly(notes, route.mast, route.terminal, 420, theatre);
  if (problem === null) {
    for (const note of notes) note.destroy();
    await tickAtTerminal(theatre);
    return;
  }
  await stamp(problem, route.terminal, theatre);
  wonder(theatre);
  await show.wait(520);
}
