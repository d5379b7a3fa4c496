import { Canvas } from '../canvas.ts';
import { hash } from '../noise.ts';
import type { Colour } from '../palette.ts';

export function drawPine(seed: number, isFar = false): Canvas {
  const tone = (colour: Colour): Colour =>
    isFar
      ? ({ g5: 'g3', g4: 'g2', g3: 'g1', g2: 'g1', g1: 'g0' } as Record<string, Colour>)[colour]!
      : colour;
  const pine = new Canvas(28, 47).rect(12, 38, 4, 8, 'w1').rect(12, 38, 1, 8, 'w2');
  const tops = [2, 9, 17, 26];
  const widths = [5, 8, 11, 13];
  for (let tier = 3; tier >= 0; tier--) {
    const height = 13 + tier;
    for (let j = 0; j < height; j++) {
      const half = widths[tier]! * (j / height);
      for (let i = -Math.ceil(half); i <= half; i++) {
        const ragged = hash(i + 20, j, seed + tier);
        if (Math.abs(i) > half - 1 && ragged < 0.35) continue;
        const across = i / (half + 0.1);
        const isRim = j > height - 3;
        let colour: Colour = across < -0.45 ? 'g4' : across < 0.1 ? 'g3' : 'g2';
        if (isRim) colour = across < -0.3 ? 'g3' : across < 0.3 ? 'g2' : 'g1';
        if (ragged < 0.1) colour = across < 0 ? 'g5' : 'g3';
        if (j === height - 1) colour = 'g1';
        pine.set(14 + i, tops[tier]! + j, tone(colour));
      }
    }
  }
  return pine.outline('g0');
}
