import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loops } from '../../game/audio/loops/loops.ts';
import { readLoop } from '../../game/audio/loops/read-loop.ts';
import { createMusic } from '../../game/audio/music.ts';
import { fadeTime } from '../../game/audio/fader.ts';
import { aContext, curveOf } from '../support/audio-context.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('fades one loop out while the next fades in, and no loudness jumps', () => {
  const { context, music, pass } = listen();
  music.play('hub', false);
  const [hub] = context.gains;
  pass(10);
  const before = context.gains.length;
  music.play('tense', false);
  const tense = context.gains[before]!;
  const times = [10, 10 + fadeTime / 2, 10 + fadeTime];
  expect(curveOf(hub!, times)).toEqual([1, 0.5, 0]);
  expect(curveOf(tense, times)).toEqual([0, 0.5, 1]);
});

it('takes a loop up at the phrase in which it was left', () => {
  const { context, music, pass } = listen();
  const { phrase, tones } = readLoop(loops.hub);
  music.play('hub', false);
  pass(phrase + 5);
  music.play('interior', false);
  pass(10);
  context.started.length = 0;
  music.play('hub', false);
  const first = tones.filter(({ at, voice }) => at === phrase && voice !== 'hat');
  const pitches = context.started.map(({ pitch }) => pitch);
  expect(first.length).toBeGreaterThan(0);
  expect(pitches).toEqual(expect.arrayContaining(first.map(({ pitch }) => pitch)));
});

it('goes on playing, a little ahead of the clock, and each tone once', () => {
  const { context, music, pass } = listen();
  music.play('interior', false);
  pass(20);
  const lasts = context.started.map(({ at }) => at);
  expect(lasts).toEqual(lasts.toSorted((a, b) => a - b));
  expect(Math.max(...lasts)).toBeGreaterThan(19);
  const names = context.started
    .filter(({ pitch }) => pitch > 0)
    .map((tone) => JSON.stringify(tone));
  // Two waves a tone at most.
  for (const name of names) expect(names.filter((each) => each === name).length).toBeLessThan(5);
});

it('lets no tone be heard before it begins', () => {
  const { context, music } = listen();
  music.play('finale', false);
  const [, , ...shapes] = context.gains;
  expect(shapes.length).toBeGreaterThan(0);
  for (const { gain } of shapes) expect(gain.value).toBe(0);
});

function listen() {
  const context = aContext();
  const music = createMusic(context, context.createGain());
  context.gains.length = 0;
  const pass = (seconds: number) => {
    for (let step = 0; step < seconds * 5; step += 1) {
      context.currentTime += 0.2;
      vi.advanceTimersByTime(200);
    }
  };
  return { context, music, pass };
}
