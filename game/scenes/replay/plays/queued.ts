import { Envelope, ripple } from '../../objects/envelope.ts';
import { Note } from '../../objects/note.ts';
import { mostStanding, placeInLine } from '../standing.ts';
import { arc } from '../show.ts';
import { amber, type Play } from '../theatre.ts';

/** Milliseconds a note climbs, how far the next is behind it, and how long its envelope takes to its place. */
const climbing = 420;
const behind = 110;
const settling = 160;

/** Note after note climbs, and hangs as an envelope behind the one before it. */
export const playQueued: Play<'queued'> = async ({ origin, count, line }, theatre) => {
  const { route, stage, show, watch } = theatre;
  const { terminal, mast } = route;
  const many = Math.max(1, Math.min(count, mostStanding - line));
  const notes = Array.from(
    { length: many },
    () => new Note(stage, origin === 'answer' ? 'answer' : 'request', terminal),
  );
  const standing = new Map<number, Envelope>();
  show.onClear(() => {
    for (const each of [...notes, ...standing.values()]) each.destroy();
  });
  const whole = climbing + settling + behind * (many - 1);
  await show.run(whole, (share) => {
    notes.forEach((note, i) => {
      const since = share * whole - i * behind;
      const climbed = Math.min(1, Math.max(0, since / climbing));
      if (climbed < 1) {
        note.moveTo(arc(terminal, mast, 24, stage.isCalm() ? Math.round(climbed) : climbed));
        if (i === 0) watch(note.at);
        return;
      }
      note.fade(1);
      const known = standing.get(i);
      const envelope = known ?? new Envelope(stage, mast);
      standing.set(i, envelope);
      const place = placeInLine(mast, line + i);
      const settled = stage.isCalm() ? 1 : Math.min(1, (since - climbing) / settling);
      envelope.rest(arc(mast, place, 4, settled));
    });
  });
  watch(mast);
  ripple(stage, placeInLine(mast, line), amber, 500);
  await show.wait(420);
};
