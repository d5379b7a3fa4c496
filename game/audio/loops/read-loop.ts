import type { Loop, Part, Score, Tone } from './loop.ts';

const stepsInBar = 8;
const barsInPhrase = 8;
/** Tones on the first and the third beat stand out a little. */
const beatSteps = 4;
const offBeat = 0.85;
const letters: Readonly<Record<string, number>> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };
/** Semitones above the root, by what follows its name. */
const chordKinds: Readonly<Record<string, readonly number[]>> = {
  '': [0, 4, 7],
  m: [0, 3, 7],
  '7': [0, 4, 7, 10],
  m7: [0, 3, 7, 10],
  maj7: [0, 4, 7, 11],
  sus4: [0, 5, 7],
  add9: [0, 4, 7, 14],
};

/** Turns what is written into tones in order of time. Throws on a word it does not know. */
export function readLoop({ tempo, chords: lines, parts }: Loop): Score {
  const chords = lines.flatMap((line) => line.split(' '));
  const step = 30 / tempo;
  const tones = parts.flatMap((part) => readPart(part, chords, step));
  return {
    tones: tones.toSorted((a, b) => a.at - b.at),
    length: chords.length * stepsInBar * step,
    phrase: barsInPhrase * stepsInBar * step,
  };
}

/** Tones that begin from `from` and before `to`, seconds since the loop began for the first time; their `at` likewise. */
export function tonesBetween({ tones, length }: Score, from: number, to: number): readonly Tone[] {
  const found: Tone[] = [];
  for (let round = Math.floor(from / length); round * length < to; round += 1)
    for (const tone of tones) {
      const at = tone.at + round * length;
      if (at >= from && at < to) found.push({ ...tone, at });
    }
  return found;
}

function readPart(part: Part, chords: readonly string[], step: number): readonly Tone[] {
  const bars = part.bars.flatMap((line) => line.split('|')).map(wordsOf);
  return chords.flatMap((chord, bar) => {
    const words = bars[bar % bars.length] ?? [];
    return words.flatMap((word, i) => {
      if (word === '.' || word === '-') return [];
      const after = words.slice(i + 1);
      const rest = after.findIndex((each) => each !== '-');
      const length = (1 + (rest === -1 ? after.length : rest)) * step;
      return pitchesOf(word, chord, part.octave).map((pitch) => ({
        at: (bar * stepsInBar + i) * step,
        length,
        pitch,
        voice: part.voice,
        gain: part.gain * (i % beatSteps === 0 ? 1 : offBeat),
        isBed: part.isBed === true,
      }));
    });
  });
}

function wordsOf(bar: string): readonly string[] {
  const words = bar.split(' ').filter((word) => word !== '');
  if (words.length !== 0 && words.length !== stepsInBar)
    throw new Error(`The bar "${bar}" has ${words.length} steps instead of ${stepsInBar}.`);
  return words;
}

function pitchesOf(word: string, chord: string, octave: number): readonly number[] {
  const tones = chordTones(chord, octave);
  if (word === '*') return tones.map((tone) => frequencyOf(nearTo(octave, tone)));
  if (/^[1-9]$/.test(word)) {
    const count = Number(word) - 1;
    const tone = tones[count % tones.length]!;
    return [frequencyOf(tone + 12 * Math.floor(count / tones.length))];
  }
  const [, name = '', high = ''] = /^([A-G][#b]?)([1-7])$/.exec(word) ?? [];
  if (name === '') throw new Error(`No tone is called "${word}".`);
  return [frequencyOf(semitoneOf(name) + 12 * (Number(high) + 1))];
}

/** The same tone in the octave from G on, so that chords flow into each other and tones they share stay. */
function nearTo(octave: number, tone: number): number {
  const lowest = 12 * (octave + 1) + letters['G']!;
  return lowest + ((((tone - lowest) % 12) + 12) % 12);
}

/** As MIDI counts semitones: 69 is the A of 440 Hz. */
function chordTones(chord: string, octave: number): readonly number[] {
  const [, root = '', kind = ''] = /^([A-G][#b]?)(.*)$/.exec(chord) ?? [];
  const above = chordKinds[kind];
  if (root === '' || !above) throw new Error(`No chord is called "${chord}".`);
  return above.map((each) => semitoneOf(root) + 12 * (octave + 1) + each);
}

function semitoneOf(name: string): number {
  const shift = name.endsWith('#') ? 1 : name.endsWith('b') ? -1 : 0;
  return letters[name[0]!]! + shift;
}

function frequencyOf(semitone: number): number {
  return 440 * 2 ** ((semitone - 69) / 12);
}
