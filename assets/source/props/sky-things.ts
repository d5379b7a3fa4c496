import { Canvas } from '../canvas.ts';
import { random } from '../noise.ts';
import type { Sprite } from './sprite.ts';

/** A long evening cloud, flat below, its belly lit by what is left of the sun. */
function drawCloud(width: number, seed: number): Canvas {
  const height = 18;
  const cloud = new Canvas(width, height);
  const next = random(seed);
  const puffs = Math.round(width / 9);
  const tops = Array.from({ length: puffs }, (_, i) => {
    const middle = 1 - Math.abs((i + 0.5) / puffs - 0.5) * 2;
    return { x: ((i + 0.5) * width) / puffs, r: 2.5 + middle * 5 * (0.6 + next() * 0.5) };
  });
  for (const { x, r } of tops) cloud.ellipse(x, height - 4 - r * 0.4, r + 3, r, ['p1', 140]);
  for (const { x, r } of tops) cloud.ellipse(x + 1, height - 3, r + 2, r * 0.45, ['m2', 150]);
  cloud
    .rect(width * 0.16, height - 3, width * 0.66, 1, ['m3', 170])
    .rect(width * 0.3, height - 2, width * 0.4, 1, ['r3', 170]);
  for (const { x, r } of tops)
    cloud.rect(x - r * 0.6, Math.round(height - 4 - r * 1.35), r, 1, ['p2', 150]);
  return cloud.fill((x, y) => (y === height - 1 && cloud.alpha(x, y) ? ['m2', 150] : undefined));
}

function drawMoon(): Canvas {
  const moon = new Canvas(24, 24)
    .ellipse(12, 12, 10, 10, ['a3', 215])
    .ellipse(11.5, 11.5, 9, 9, ['n8', 225]);
  for (const [x, y, r] of [
    [8, 9, 2.4],
    [14, 7, 1.6],
    [14, 15, 2.8],
    [8, 16, 1.4],
  ] as const)
    moon.ellipse(x, y, r, r * 0.9, ['b6', 210]);
  return moon;
}

/** Rings of signal left and right of the mast's tip; silent, there is nothing to see. */
function drawSignal(): Canvas {
  const signal = new Canvas(76, 44);
  for (let ring = 0; ring < 3; ring++) {
    const radius = 14 + ring * 10;
    for (let i = 0; i < 240; i++) {
      const turn = (i / 240) * Math.PI * 2;
      if (Math.abs(Math.cos(turn)) < 0.72) continue;
      signal.set(
        38 + Math.cos(turn) * radius,
        22 + Math.sin(turn) * radius * 0.85,
        ['c3', 235 - ring * 50],
        ring === 2 ? 150 : 255,
      );
    }
  }
  return signal;
}

export function skySprites(): Sprite[] {
  return [
    { key: 'cloud-0', picture: drawCloud(92, 3) },
    { key: 'cloud-1', picture: drawCloud(58, 8) },
    { key: 'moon', picture: drawMoon() },
    { key: 'signal', picture: new Canvas(76, 44) },
    { key: 'signal-lit', picture: drawSignal() },
  ];
}
