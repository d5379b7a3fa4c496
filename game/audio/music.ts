/** Plays one loop and fades over to another. Tones are planned a little ahead, so a busy page does not stutter. */
import type { MusicName } from '../domain/sound.ts';
import { createFader, type Fader, fadeTime } from './fader.ts';
import type { Score, Tone } from './loops/loop.ts';
import { loops } from './loops/loops.ts';
import { readLoop, tonesBetween } from './loops/read-loop.ts';
import { createNoise, playTone } from './play-tone.ts';

/** Seconds. */
const ahead = 0.6;
/** Milliseconds between two looks at the clock. */
const beat = 200;

export interface Music {
  play(name: MusicName, isHushed: boolean): void;
  dispose(): void;
}

interface Deck {
  readonly name: MusicName;
  readonly score: Score;
  readonly began: number;
  readonly all: Fader;
  /** What falls silent in the Hush. */
  readonly life: Fader;
  /** Seconds since it began up to which tones are planned. */
  planned: number;
  /** Time of the context at which it may be forgotten. */
  until: number;
}

export function createMusic(context: BaseAudioContext, out: AudioNode): Music {
  const noise = createNoise(context);
  let decks: readonly Deck[] = [];
  /** Seconds into each loop at which it was left. */
  const left = new Map<MusicName, number>();
  const plan = () => {
    const now = context.currentTime;
    for (const deck of decks.filter(({ until }) => until < now)) deck.all.node.disconnect();
    decks = decks.filter(({ until }) => until >= now);
    for (const deck of decks) {
      const to = now + ahead - deck.began;
      // After a pause what was missed is not made up for.
      const from = Math.max(deck.planned, now - deck.began);
      for (const tone of tonesBetween(deck.score, from, to))
        playTone(context, tone, deck.began + tone.at, sink(deck, tone), noise);
      deck.planned = Math.max(deck.planned, to);
    }
  };
  const timer = setInterval(plan, beat);
  return {
    play(name, isHushed) {
      const now = context.currentTime;
      const current = decks.find((deck) => deck.until === Infinity);
      if (current?.name !== name) {
        if (current) {
          current.all.fadeTo(0, now);
          current.until = now + fadeTime;
          left.set(current.name, now - current.began);
        }
        decks = [...decks, startDeck(context, name, out, isHushed, left.get(name) ?? 0)];
      } else {
        current.life.fadeTo(isHushed ? 0 : 1, now);
      }
      plan();
    },
    dispose() {
      clearInterval(timer);
      for (const deck of decks) deck.all.node.disconnect();
      decks = [];
    },
  };
}

/** Whoever comes back hears the phrase again in which they left, and not the first one every time. */
function startDeck(
  context: BaseAudioContext,
  name: MusicName,
  out: AudioNode,
  isHushed: boolean,
  left: number,
): Deck {
  const now = context.currentTime;
  const score = readLoop(loops[name]);
  const planned = Math.floor(left / score.phrase) * score.phrase;
  const all = createFader(context, 0);
  const life = createFader(context, isHushed ? 0 : 1);
  life.node.connect(all.node).connect(out);
  all.fadeTo(1, now);
  return { name, score, began: now + 0.1 - planned, all, life, planned, until: Infinity };
}

function sink({ all, life }: Deck, { isBed }: Tone): AudioNode {
  return isBed ? all.node : life.node;
}
