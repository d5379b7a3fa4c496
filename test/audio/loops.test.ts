import { expect, it } from 'vitest';
import type { Loop, Tone } from '../../game/audio/loops/loop.ts';
import { loops } from '../../game/audio/loops/loops.ts';
import { readLoop, tonesBetween } from '../../game/audio/loops/read-loop.ts';
import { type MusicName, musicNames } from '../../game/domain/sound.ts';

const twoBars: Loop = {
  tempo: 60,
  chords: ['Am', 'C'],
  parts: [{ voice: 'bass', gain: 1, octave: 4, bars: ['1 - - . 4 . . A4'] }],
};

it('reads tones of the chord, held steps and names', () => {
  const { tones, length } = readLoop(twoBars);
  expect(length).toBe(8);
  expect(tones.slice(0, 3).map((tone) => [tone.at, tone.length, Math.round(tone.pitch)])).toEqual([
    [0, 1.5, 440],
    [2, 0.5, 880],
    [3.5, 0.5, 440],
  ]);
  expect(Math.round(tones[3]!.pitch)).toBe(262);
});

it('finds each tone once, round after round, however the time is cut', () => {
  const score = readLoop(twoBars);
  const whole = tonesBetween(score, 0, 24);
  const pieces = [0, 7.3, 8, 15.9].flatMap((from, i, all) =>
    tonesBetween(score, from, all[i + 1] ?? 24),
  );
  expect(whole).toHaveLength(18);
  expect(pieces).toEqual(whole);
});

it('refuses what it does not know', () => {
  const [part] = twoBars.parts;
  const withBar = (bar: string) => () =>
    readLoop({ ...twoBars, parts: [{ ...part!, bars: [bar] }] });
  expect(withBar('1 1')).toThrow('2 steps instead of 8');
  expect(withBar('1 . . . . . . H9')).toThrow('No tone is called "H9"');
  expect(() => readLoop({ ...twoBars, chords: ['Xq'] })).toThrow('No chord is called "Xq"');
});

it.each(musicNames)('%s can be played, with a bed for the Hush', (name) => {
  const { tones, length } = readLoop(loops[name]);
  expect(length).toBeGreaterThan(30);
  expect(tones.some(({ isBed }) => isBed)).toBe(true);
  expect(tones.some(({ isBed }) => !isBed)).toBe(true);
  expect(tones.every(({ pitch }) => pitch > 25 && pitch < 4000)).toBe(true);
});

/** Semitones above C. */
const keys: Readonly<Record<MusicName, readonly number[]>> = {
  // F major
  hub: [5, 7, 9, 10, 0, 2, 4],
  finale: [5, 7, 9, 10, 0, 2, 4],
  // C major
  interior: [0, 2, 4, 5, 7, 9, 11],
  // D minor, with C sharp on its way home
  tense: [2, 4, 5, 7, 9, 10, 0, 1],
};

it.each(musicNames)('%s stays in its key', (name) => {
  const { tones } = readLoop(loops[name]);
  const strangers = tones.filter((tone) => hasPitch(tone) && !keys[name].includes(nameOf(tone)));
  expect(strangers).toEqual([]);
});

it.each(musicNames)('%s: no long tone of the melody rubs against its chord', (name) => {
  const { tones } = readLoop(loops[name]);
  const quarter = 60 / loops[name].tempo;
  const long = tones.filter(({ voice, length }) => voice === 'lead' && length > quarter + 0.01);
  const chords = tones.filter(({ voice }) => voice === 'pad');
  expect(long.length).toBeGreaterThan(10);
  const rubbing = long.filter((tone) => {
    const under = chords
      .filter(({ at, length }) => at <= tone.at + 0.01 && tone.at + 0.01 < at + length)
      .map(nameOf);
    // A semitone above a tone of the chord; the chord itself may hold both.
    return !under.includes(nameOf(tone)) && under.includes((nameOf(tone) + 11) % 12);
  });
  expect(rubbing).toEqual([]);
});

it.each(musicNames)('%s has bass, chords and a melody that does not say the same twice', (name) => {
  const { tones, length, phrase } = readLoop(loops[name]);
  const voices = tones.map(({ voice }) => voice);
  expect(voices).toEqual(expect.arrayContaining(['pad', 'bass', 'pluck', 'lead']));
  const phrases = Array.from({ length: Math.round(length / phrase) }, (_, count) =>
    tones
      .filter(({ voice, at }) => voice === 'lead' && Math.floor(at / phrase + 1e-6) === count)
      .map(({ at, pitch }) => [(at - count * phrase).toFixed(3), pitch].join())
      .join(' '),
  );
  expect(phrases.length).toBeGreaterThan(2);
  expect(new Set(phrases).size).toBe(phrases.length);
  expect(phrases).not.toContain('');
});

it.each(musicNames)('%s: the melody goes in steps and small leaps', (name) => {
  const melody = readLoop(loops[name]).tones.filter(({ voice }) => voice === 'lead');
  const leaps = melody
    .slice(1)
    .map(({ pitch }, i) => Math.abs(Math.round(12 * Math.log2(pitch / melody[i]!.pitch))));
  expect(Math.max(...leaps)).toBeLessThanOrEqual(12);
  expect(leaps.filter((each) => each <= 5).length / leaps.length).toBeGreaterThan(0.8);
});

it('holds what two chords share where it was', () => {
  const { tones } = readLoop({
    tempo: 60,
    chords: ['C', 'Am', 'F'],
    parts: [{ voice: 'pad', gain: 1, octave: 3, bars: ['* - - - - - - -'] }],
  });
  const lines = [0, 4, 8].map((from) =>
    tones
      .filter(({ at }) => at === from)
      .map(semitoneOf)
      .toSorted((a, b) => a - b),
  );
  expect(lines).toEqual([
    [55, 60, 64],
    [57, 60, 64],
    [57, 60, 65],
  ]);
});

it('can be taken up every eight bars', () => {
  expect(readLoop(twoBars).phrase).toBe(32);
});

function semitoneOf({ pitch }: Tone): number {
  return Math.round(69 + 12 * Math.log2(pitch / 440));
}

function nameOf(tone: Tone): number {
  return semitoneOf(tone) % 12;
}

function hasPitch({ voice }: Tone): boolean {
  return voice !== 'hat' && voice !== 'drum';
}
