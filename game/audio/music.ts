/** Plays one loop and fades over to another. Tones are planned a little ahead, so a busy page does not stutter. */
import type { MusicName } from '../domain/sound.ts';
import type { Score } from './loops/loop.ts';
import { loops } from './loops/loops.ts';
import { readLoop, tonesBetween } from './loops/read-loop.ts';
import { createNoise, playTone } from './play-tone.ts';

/** Seconds. */
const ahead = 0.6;
const fade = 2.5;
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
  readonly all: GainNode;
  /** What falls silent in the Hush. */
  readonly life: GainNode;
  /** Seconds since it began up to which tones are planned. */
  planned: number;
  /** Time of the context at which it may be forgotten. */
  until: number;
}

export function createMusic(context: BaseAudioContext, out: AudioNode): Music {
  const noise = createNoise(context);
  let decks: readonly Deck[] = [];
  const plan = () => {
    const now = context.currentTime;
    for (const deck of decks.filter(({ until }) => until < now)) deck.all.disconnect();
    decks = decks.filter(({ until }) => until >= now);
    for (const deck of decks) {
      const to = now + ahead - deck.began;
      // After a pause what was missed is not made up for.
      const from = Math.max(deck.planned, now - deck.began);
      for (const tone of tonesBetween(deck.score, from, to))
        playTone(context, tone, deck.began + tone.at, tone.isBed ? deck.all : deck.life, noise);
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
          fadeTo(current.all.gain, 0, now);
          current.until = now + fade;
        }
        decks = [...decks, startDeck(context, name, out, isHushed)];
      } else {
        fadeTo(current.life.gain, isHushed ? 0 : 1, now);
      }
      plan();
    },
    dispose() {
      clearInterval(timer);
      for (const deck of decks) deck.all.disconnect();
      decks = [];
    },
  };
}

function startDeck(
  context: BaseAudioContext,
  name: MusicName,
  out: AudioNode,
  isHushed: boolean,
): Deck {
  const began = context.currentTime + 0.1;
  const all = context.createGain();
  const life = context.createGain();
  all.gain.setValueAtTime(0, context.currentTime);
  fadeTo(all.gain, 1, context.currentTime);
  life.gain.value = isHushed ? 0 : 1;
  life.connect(all).connect(out);
  return { name, score: readLoop(loops[name]), began, all, life, planned: 0, until: Infinity };
}

function fadeTo(gain: AudioParam, value: number, now: number): void {
  gain.cancelScheduledValues(now);
  gain.setValueAtTime(gain.value, now);
  gain.linearRampToValueAtTime(value, now + fade);
}
