import { Canvas } from '../canvas.ts';

/** 32x32: an envelope that sends. */
export function drawFavicon(): Canvas {
  const canvas = new Canvas(32, 32);
  for (const [radius, ink] of [
    [6, 'c4'],
    [10, 'c3'],
    [14, 'c2'],
  ] as const) {
    for (let i = 0; i <= 40; i++) {
      const angle = Math.PI * (1.22 + (0.56 * i) / 40);
      canvas.rect(16 + Math.cos(angle) * radius, 17 + Math.sin(angle) * radius, 2, 2, ink);
    }
  }
  canvas
    .rect(3, 13, 26, 17, 'n8')
    .rect(3, 27, 26, 3, 'n6')
    .rect(27, 14, 2, 15, 'n6')
    .rect(3, 13, 26, 1, 'n8');
  canvas
    .line(4, 14, 15, 22, 'n4')
    .line(4, 15, 15, 23, 'n5')
    .line(27, 14, 16, 22, 'n4')
    .line(27, 15, 16, 23, 'n5');
  canvas
    .rect(12, 19, 8, 8, 'r2')
    .rect(12, 19, 7, 2, 'r3')
    .rect(18, 21, 2, 6, 'r1')
    .rect(12, 26, 8, 1, 'r1');
  canvas.rect(14, 22, 4, 2, 'b6');
  return canvas.outline('n0');
}
