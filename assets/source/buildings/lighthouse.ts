import { Canvas } from '../canvas.ts';

/** The lighthouse on its rock. */
export function drawLighthouse(): Canvas {
  const tower = new Canvas(64, 112);
  for (let y = 26; y < 88; y++) {
    const half = 7 + ((y - 26) / 62) * 5;
    const isRed = Math.floor((y - 26) / 15) % 2 === 0;
    const from = Math.round(32 - half);
    const wide = Math.round(half * 2);
    tower
      .rect(from, y, wide, 1, isRed ? 'r1' : 'n7')
      .rect(from, y, Math.round(half * 0.6), 1, isRed ? 'r2' : 'n8');
    tower.rect(
      from + wide - Math.round(half * 0.5),
      y,
      Math.round(half * 0.5),
      1,
      isRed ? 'r0' : 'n5',
    );
  }
  tower.rect(20, 23, 24, 3, 'n4').rect(20, 23, 24, 1, 'n6').rect(19, 19, 26, 1, 'n6');
  for (let x = 19; x < 45; x += 4) tower.rect(x, 19, 1, 5, 'n5');
  tower
    .rect(25, 10, 14, 12, ['a3', 255])
    .rect(25, 10, 1, 12, 'n3')
    .rect(38, 10, 1, 12, 'n3')
    .rect(31, 10, 2, 12, ['n8', 255])
    .rect(28, 14, 8, 4, ['n8', 255]);
  tower
    .rect(23, 8, 18, 2, 'r1')
    .rect(25, 5, 14, 3, 'r1')
    .rect(25, 5, 5, 3, 'r2')
    .rect(28, 3, 8, 2, 'r0')
    .rect(31, 0, 2, 3, 'n4');
  for (const y of [46, 64]) tower.rect(30, y, 4, 5, ['a2', 220]).rect(29, y - 1, 6, 1, 'n4');
  tower.rect(29, 78, 7, 10, 'n2').rect(30, 79, 5, 9, 'w2');
  tower
    .ellipse(32, 96, 29, 13, 's0')
    .ellipse(30, 93, 25, 10, 's1')
    .ellipse(26, 90, 17, 6, 's2')
    .ellipse(22, 88, 9, 3, 's3')
    .ellipse(44, 97, 9, 5, 's1');
  tower
    .rect(26, 86, 12, 3, 's3')
    .rect(10, 97, 6, 2, 's0')
    .rect(36, 101, 8, 2, 's0')
    .rect(18, 100, 5, 2, 's2');
  for (let x = 3; x < 61; x++) {
    const y = 104 + Math.round(Math.sin(x * 0.55) * 1.2) - Math.round(((x - 32) / 29) ** 2 * 3);
    tower.set(x, y, ['u4', 90]).set(x, y + 1, x % 5 < 3 ? ['u3', 60] : 'u0');
  }
  return tower;
}
