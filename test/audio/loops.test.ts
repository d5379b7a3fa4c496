import { expect, it } from 'vitest';
import type { Loop } from '../../game/audio/loops/loop.ts';
import { loops } from '../../game/audio/loops/loops.ts';
import { readLoop, tonesBetween } from '../../game/audio/loops/read-loop.ts';
import { musicNames } from '../../game/domain/sound.ts';

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
