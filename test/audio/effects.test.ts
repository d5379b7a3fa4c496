import { beforeAll, describe, expect, it, vi } from 'vitest';
import { parametersOf } from '../../game/audio/effect.ts';
import { effects } from '../../game/audio/effect-table.ts';
import { isCaptioned, soundNames } from '../../game/domain/sound.ts';
import { loudestMoment, peakOf } from '../support/loudness.ts';

const rate = 44_100;
let build: (typeof import('zzfx'))['ZZFX']['buildSamples'];

beforeAll(async () => {
  // it makes one as it is imported
  vi.stubGlobal('AudioContext', function () {});
  const { ZZFX } = await import('zzfx');
  build = ZZFX.buildSamples.bind(ZZFX);
});

/** What lasts, and is heard through a volume of its own. */
const lasting = 'rain';

describe.each(soundNames)('%s', (name) => {
  const samples = () => build(...parametersOf(effects[name]));

  it('can be heard and does not hurt', () => {
    expect(samples().some(Number.isNaN)).toBe(false);
    expect(peakOf(samples())).toBeLessThan(0.5);
    expect(samples().length / rate).toBeLessThan(name === lasting ? 5.1 : 1.5);
  });

  it('is as loud as its neighbours', () => {
    const loudness = loudestMoment(samples(), rate);
    // What is told in words matters; what only accompanies stays behind it.
    const [least, most] = isCaptioned(name) ? [-25, -19] : [-32, -22];
    expect(loudness).toBeGreaterThan(least);
    expect(loudness).toBeLessThan(most);
  });

  it('begins and ends without a crack', () => {
    expect(Math.abs(samples()[0]!)).toBeLessThan(0.01);
    expect(Math.abs(samples().at(-1)!)).toBeLessThan(0.01);
  });

  it('pushes no loudspeaker to one side', () => {
    const all = samples();
    expect(Math.abs(all.reduce((sum, each) => sum + each, 0) / all.length)).toBeLessThan(0.004);
  });

  it('does not pierce: little of it lies where ears are most tender, from 3 to 6 kHz', () => {
    expect(shareBetween(samples(), 3000, 6000)).toBeLessThan(0.15);
  });
});

it.each([
  ['passed', 'badge', 'delivered'],
  ['bounce', 'refused', 'door'],
  ['lamp', 'webhook', 'locked'],
] as const)('%s, %s and %s at once leave room for the music', (...names) => {
  const all = names.map((name) => build(...parametersOf(effects[name])));
  const length = Math.max(...all.map((samples) => samples.length));
  const mixed = Array.from({ length }, (_, i) =>
    all.reduce((sum, samples) => sum + (samples[i] ?? 0), 0),
  );
  // What is above one together with a loop, the limiter of the sound board takes away.
  expect(peakOf(mixed)).toBeLessThan(0.8);
});

/** Share of the power between two pitches, at a quarter of the cost of every pitch. */
function shareBetween(samples: readonly number[], low: number, high: number): number {
  const step = 50;
  const inside = powerOf(samples, low, high, step);
  return inside / (powerOf(samples, 50, 12_000, step) + 1e-12);
}

function powerOf(samples: readonly number[], low: number, high: number, step: number): number {
  let power = 0;
  for (let pitch = low; pitch < high; pitch += step) power += powerAt(samples, pitch);
  return power;
}

/** Goertzel's way to the power at one pitch. */
function powerAt(samples: readonly number[], pitch: number): number {
  const turn = 2 * Math.cos((2 * Math.PI * pitch) / rate);
  let [once, twice] = [0, 0];
  for (const sample of samples) {
    const now = sample + turn * once - twice;
    twice = once;
    once = now;
  }
  return once * once + twice * twice - turn * once * twice;
}
