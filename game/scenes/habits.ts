import type { EmoteKind } from './objects/emote.ts';

/** How often somebody shows what they feel, in milliseconds. */
const every = 11_000;

/** What people on their way feel when nothing happens; who is missing here keeps it to themselves. */
const habits: Readonly<Record<string, EmoteKind>> = {
  busker: 'note',
  student: 'note',
  skater: 'note',
  child: 'heart',
  parent: 'heart',
  'dog-walker': 'heart',
  gardener: 'note',
  grandmother: 'heart',
  fisher: 'zzz',
  commuter: 'dots',
  scholar: 'dots',
  cartographer: 'question',
};

/** Whose beat it is, counted from the beginning; everybody has a rhythm of their own. */
export function beatOf(own: number, time: number): number {
  return Math.floor((time + (own % every)) / every);
}

/** What somebody shows on a beat of theirs: in the Hush everybody waits for an answer, now and then one dozes off. */
export function idleEmote(who: string, isAwake: boolean, beat: number): EmoteKind | null {
  if (!isAwake) return beat % 4 === 3 ? 'zzz' : 'dots';
  return habits[who] ?? null;
}
