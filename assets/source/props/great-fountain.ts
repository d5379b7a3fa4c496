import { Canvas, type Ink } from '../canvas.ts';
import type { Colour } from '../palette.ts';
import type { Sprite } from './sprite.ts';

const centre = 64;

type Bowl = { readonly y: number; readonly rx: number; readonly ry: number; readonly lip: number };
const bowls: readonly Bowl[] = [
  { y: 72, rx: 61, ry: 29, lip: 9 },
  { y: 42, rx: 27, ry: 11, lip: 5 },
  { y: 22, rx: 13, ry: 5, lip: 3 },
];

function drawBowl(fountain: Canvas, { y, rx, ry, lip }: Bowl, isLit: boolean): void {
  fountain
    .ellipse(centre, y + lip, rx, ry, 's1')
    .ellipse(centre, y + lip - 2, rx, ry, 's2')
    .ellipse(centre, y + 2, rx, ry, 's1')
    .ellipse(centre, y, rx, ry, 's3')
    .ellipse(centre, y - 1, rx - 0.5, ry - 0.5, 's4')
    .ellipse(centre, y, rx - 4, ry - 2.4, 's1')
    .ellipse(centre, y + 1, rx - 4.6, ry - 3, 'u1');
  for (let j = Math.ceil(y - ry); j < y + ry; j++) {
    for (let i = centre - rx; i < centre + rx; i++) {
      const far = ((i + 0.5 - centre) / (rx - 5)) ** 2 + ((j - y - 0.5) / (ry - 3.4)) ** 2;
      if (far > 1) continue;
      const wave = Math.sin(far * rx * 0.34);
      if (wave > 0.84) fountain.set(i, j, isLit ? ['c3', 130] : 'u2');
      else if (wave > 0.4 && isLit) fountain.set(i, j, ['u2', 60]);
    }
  }
}

function drawJet(fountain: Canvas, { y, rx }: Bowl, drop: number): void {
  for (const side of [-1, -0.45, 0.45, 1]) {
    for (let t = 0; t < drop; t++) {
      const x = centre + side * (rx - 2 + t * 0.28);
      const at = y + (Math.abs(side) < 1 ? 4 : 1) + t * t * (0.9 / drop);
      fountain.set(x, at, ['c4', 170]);
      if (t % 3) fountain.set(x - Math.sign(side), at, ['c3', 130]);
    }
  }
}

const heron = `
....xx......
...xexx.....
..oxxx......
oo..xx......
....xx......
...xxx......
...xxxxx....
...xxxxxxx..
....xxxxxxx.
.....xxxx.xx
......x.....
......x.....
......xx....`;

/** The big fountain: three bowls under a stone heron. Dry-voiced in the Hush, singing when the square is. */
function drawGreatFountain(isLit: boolean): Canvas {
  const fountain = new Canvas(128, 112).ellipse(centre + 2, 82, 61, 28, 'n0', 100);
  const [great, middle, small] = bowls;
  drawBowl(fountain, great!, isLit);
  fountain
    .ellipse(centre, 74, 13, 6, 's2')
    .rect(55, 44, 18, 30, 's3')
    .rect(55, 44, 4, 30, 's4')
    .rect(69, 44, 4, 30, 's2');
  drawBowl(fountain, middle!, isLit);
  fountain.rect(59, 24, 10, 18, 's3').rect(59, 24, 2, 18, 's4').rect(67, 24, 2, 18, 's2');
  drawBowl(fountain, small!, isLit);
  const stone: Record<string, Ink> = { x: 's5', e: 's0', o: 's3' };
  fountain.art(57, 8, heron, stone);
  if (!isLit) return fountain;
  drawJet(fountain, small!, 15);
  drawJet(fountain, middle!, 22);
  for (const x of [24, 104]) {
    for (let t = 0; t < 26; t++) {
      const at = x + (x < centre ? t : -t) * 0.8;
      fountain.set(at, 70 - 24 * Math.sin((t / 26) * Math.PI), ['c4', 170]);
      if (t % 2) fountain.set(at, 71 - 24 * Math.sin((t / 26) * Math.PI), ['c3', 130]);
    }
  }
  return fountain;
}

const radius = { x: 168, y: 92 } as const;
const rays = 10;

function starColour(far: number, turn: number): Colour | undefined {
  const within = (turn * rays) % 1;
  const off = Math.abs(within - 0.5) * 2;
  const reach = 0.44 + (0.8 - 0.44) * (1 - off) ** 1.1;
  if (far > reach) return undefined;
  if (far > reach - 0.02) return 's2';
  return within < 0.5 ? 'c1' : 's4';
}

/** The floor of the square: a star whose ten points show the ways to ten districts. */
function drawStar(): Canvas {
  return new Canvas(radius.x * 2, radius.y * 2).fill((px, py) => {
    const dx = (px + 0.5 - radius.x) / radius.x;
    const dy = (py + 0.5 - radius.y) / radius.y;
    const far = Math.hypot(dx, dy);
    if (far > 1) return undefined;
    const turn = Math.atan2(dy, dx) / (Math.PI * 2) + 1;
    const stones = (turn * 80) % 1;
    if (far > 0.985 || (far > 0.93 && far < 0.94)) return 's1';
    if (far >= 0.94) return Math.floor(turn * 80) % 2 ? 'c1' : 's4';
    if (far > 0.84) return stones < 0.08 || far < 0.848 ? 's2' : far > 0.92 ? 's5' : 's4';
    if (far < 0.44) return (turn * 20) % 1 < 0.04 || far > 0.425 ? 's2' : 's3';
    const star = starColour(far, turn);
    if (star) return star;
    return (turn * 40) % 1 < 0.06 || Math.abs(far - 0.66) < 0.006 ? 's2' : 's3';
  });
}

export function greatFountainSprites(): Sprite[] {
  const foot = { x: 4, y: 62, width: 120, height: 47 };
  return [
    { key: 'star-floor', picture: drawStar() },
    { key: 'great-fountain', picture: drawGreatFountain(false), foot },
    { key: 'great-fountain-lit', picture: drawGreatFountain(true), foot },
  ];
}
