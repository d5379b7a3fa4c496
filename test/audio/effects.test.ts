import { beforeAll, expect, it, vi } from 'vitest';
import { parametersOf } from '../../game/audio/effect.ts';
import { effects } from '../../game/audio/effect-table.ts';
import { soundNames } from '../../game/domain/sound.ts';

let build: (typeof import('zzfx'))['ZZFX']['buildSamples'];

beforeAll(async () => {
  // it makes one as it is imported
  vi.stubGlobal('AudioContext', function () {});
  const { ZZFX } = await import('zzfx');
  build = ZZFX.buildSamples.bind(ZZFX);
});

it.each(soundNames)('%s can be heard and does not hurt', (name) => {
  const samples = build(...parametersOf(effects[name]));
  const peak = samples.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
  expect(samples.some(Number.isNaN)).toBe(false);
  expect(peak).toBeGreaterThan(0.02);
  expect(peak).toBeLessThan(0.9);
  expect(samples.length / 44_100).toBeLessThan(2.3);
});
