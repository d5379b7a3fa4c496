import { beforeAll, describe, expect, it } from 'vitest';
import { loops } from '../../game/audio/loops/loops.ts';
import { readLoop } from '../../game/audio/loops/read-loop.ts';
import { musicNames } from '../../game/domain/sound.ts';
import { loudnessOf, peakOf } from '../support/loudness.ts';
import { playScore, rate } from '../support/synthesizer.ts';

describe.each(musicNames)('%s', (name) => {
  const score = readLoop(loops[name]);
  let samples: Float64Array;
  beforeAll(() => {
    samples = playScore(score, 0, score.length);
  });

  it('is as loud as the others, and leaves room for effects', () => {
    const loudness = loudnessOf(samples, rate);
    expect(loudness).toBeGreaterThan(-22.5);
    expect(loudness).toBeLessThan(-19.5);
    expect(peakOf(samples)).toBeLessThan(0.85);
  });

  it('never rests for more than a breath, and never stands out', () => {
    const piece = 3 * rate;
    const usual = loudnessOf(samples, rate);
    for (let from = piece; from + piece < samples.length; from += piece) {
      const loudness = loudnessOf(samples.subarray(from, from + piece), rate);
      expect(Math.abs(loudness - usual)).toBeLessThan(4);
    }
  });

  it('begins again without a crack', () => {
    const round = playScore(score, score.length - 4, score.length + 1);
    const seam = steepest(round.subarray(3.9 * rate, 4.1 * rate));
    expect(seam).toBeLessThan(steepest(samples) + 0.001);
    expect(seam).toBeLessThan(0.3);
  });

  it('hums no constant', () => {
    expect(Math.abs(samples.reduce((sum, each) => sum + each, 0) / samples.length)).toBeLessThan(
      0.001,
    );
  });
});

function steepest(samples: Float64Array): number {
  let most = 0;
  for (let i = 1; i < samples.length; i += 1)
    most = Math.max(most, Math.abs(samples[i]! - samples[i - 1]!));
  return most;
}
