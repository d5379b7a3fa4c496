import { Canvas } from '../canvas.ts';
import { hash, random } from '../noise.ts';
import { loose, type Sprite } from './sprite.ts';

/** Spray where a wave has met the wall. */
function drawSpray(seed: number): Canvas {
  const spray = new Canvas(56, 34);
  const next = random(seed);
  for (let i = 0; i < 46; i++) {
    const lean = next() * 2 - 1;
    const high = next() ** 1.6;
    const x = 28 + lean * (8 + high * 18);
    const y = 30 - high * 28;
    spray.rect(x, y, high < 0.4 ? 3 : 2, high < 0.4 ? 2 : 1, high < 0.5 ? ['n8', 64] : ['u4', 64]);
  }
  for (let x = 4; x < 52; x++)
    if (hash(x, seed, 2) < 0.8) spray.rect(x, 30 + Math.round(Math.sin(x * 0.5)), 1, 2, ['u4', 96]);
  return spray;
}

/** A bank of cloud with its curtain of rain. */
function drawStormCloud(width: number, seed: number): Canvas {
  const cloud = new Canvas(width, 60);
  const next = random(seed);
  for (let i = 0; i < width / 5; i++) {
    const x = 14 + next() * (width - 28);
    const r = 7 + next() * 9;
    cloud.ellipse(x, 18 - (r - 7) * 0.6, r, r * 0.6, i % 3 ? 'n3' : 'n2');
  }
  for (let i = 0; i < width / 7; i++)
    cloud.ellipse(16 + next() * (width - 34), 9 + next() * 5, 6, 2.4, 'n4');
  cloud.ellipse(width / 2, 23, width / 2 - 12, 4, 'n2');
  for (let x = 14; x < width - 10; x += 2) {
    const from = 24 + Math.floor(hash(x, seed, 3) * 5);
    cloud.line(x, from, x - 8, from + 18 + Math.floor(hash(x, seed, 5) * 14), 'n4', 90);
  }
  return cloud;
}

export function weatherSprites(): Sprite[] {
  return [
    loose('spray-0', drawSpray(4)),
    loose('spray-1', drawSpray(11)),
    loose('storm-cloud-0', drawStormCloud(150, 3)),
    loose('storm-cloud-1', drawStormCloud(104, 8)),
  ];
}
