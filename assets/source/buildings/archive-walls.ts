import { Canvas, type Ink } from '../canvas.ts';
import { hash } from '../noise.ts';
import type { Colour } from '../palette.ts';
import { bayerAt } from '../shade.ts';

const skySteps: readonly Colour[] = ['n1', 'u0', 'u0', 'p0', 'p0', 'p1', 'm1', 'm2'];

/** How far the arch of a bay reaches in from its sides at this height. */
function archInset(y: number, half: number): number {
  if (y >= half) return 0;
  return half - Math.sqrt(Math.max(0, half * half - (half - y) ** 2));
}

/** One bay of the glass wall: an arch of iron and panes, the blue hour and its stars behind. */
export function drawGlassBay(variant: 0 | 1): Canvas {
  const bay = new Canvas(60, 112).rect(0, 0, 60, 112, 'n2').rect(0, 0, 60, 3, 'n1');
  for (let y = 5; y < 92; y++) {
    const inset = archInset(y - 5, 26) + 4;
    for (let x = Math.ceil(inset); x < 60 - inset; x++) {
      const at = ((y - 5) / 88) * (skySteps.length - 1);
      const step = Math.floor(at) + (at % 1 > bayerAt(x, y) ? 1 : 0);
      bay.set(x, y, [skySteps[step]!, 130]);
      if (y < 62 && hash(x, y, variant + 3) < 0.014) bay.set(x, y, ['n8', 220]);
    }
  }
  for (let x = 5; x < 55; x++) {
    const roof = 84 - Math.floor(hash(Math.floor(x / 7), variant, 9) * 16);
    bay.rect(x, roof, 1, 92 - roof, ['u0', 60]);
    if (x % 7 === 3 && hash(x, variant, 2) < 0.7) bay.rect(x, roof + 3, 2, 2, ['a2', 200]);
  }
  for (const x of [16, 29, 42]) bay.rect(x, 5, 2, 87, 'n3').rect(x, 5, 1, 87, 'n5');
  for (const y of [31, 52, 73]) bay.rect(4, y, 52, 1, 'n4').rect(4, y + 1, 52, 1, 'n2');
  for (let y = 5; y < 33; y++) {
    const inset = Math.round(archInset(y - 5, 26)) + 3;
    bay.rect(inset, y, 2, 1, 'n5').rect(58 - inset, y, 2, 1, 'n4');
  }
  bay
    .rect(0, 0, 3, 112, 'c0')
    .rect(0, 0, 1, 112, 'c2')
    .rect(57, 0, 3, 112, 'c0')
    .rect(57, 0, 1, 112, 'c1');
  bay
    .rect(0, 92, 60, 4, 's3')
    .rect(0, 92, 60, 1, 's5')
    .rect(0, 96, 60, 16, 's1')
    .rect(0, 97, 60, 1, 's0');
  for (let x = 4; x < 56; x += 14)
    bay.rect(x, 99, 10, 9, 's2').rect(x, 99, 10, 1, 's3').rect(x, 107, 10, 1, 's0');
  return bay.rect(0, 109, 60, 3, 's0');
}

const heron = `
......xx.....
.....xxxx....
....xx.xxxx..
....xx...xxxx
.....xx......
......xx.....
.......xx....
.....xxxx....
...xxxxxx....
..xxxxxxx....
.xxxxxxx.....
xx..xxx......
.....x.......
.....x.......
.....x.x.....
.....xxx.....
.....x.......
....xxx......`;

function drawRose(wall: Canvas, x: number, y: number, isLit: boolean): void {
  wall
    .ellipse(x, y, 27, 27, 'n1')
    .ellipse(x, y, 26, 26, 'w3')
    .ellipse(x + 0.5, y + 0.5, 25, 25, 'w1');
  wall
    .ellipse(x, y, 23, 23, isLit ? ['c2', 210] : 'u0')
    .ellipse(x, y - 2, 19, 17, isLit ? ['c3', 220] : 'u1');
  for (let i = 0; i < 12; i++) {
    const turn = (i / 12) * Math.PI * 2;
    const from = 16;
    wall.line(
      x + Math.cos(turn) * from,
      y + Math.sin(turn) * from,
      x + Math.cos(turn) * 23,
      y + Math.sin(turn) * 23,
      ['n1', 30],
    );
  }
  wall.ellipse(x, y, 16, 16, 'n1').ellipse(x, y, 15, 15, isLit ? ['a3', 220] : 'n4');
  wall.art(Math.round(x) - 7, Math.round(y) - 9, heron, { x: isLit ? ['n2', 40] : 'n1' });
}

function drawDrawer(wall: Canvas, x: number, y: number, isLit: boolean, mood: number): void {
  wall
    .rect(x, y, 11, 8, 'w2')
    .rect(x, y, 11, 1, 'w4')
    .rect(x, y, 1, 8, 'w3')
    .rect(x, y + 7, 11, 1, 'w0');
  const glows = isLit && mood < 0.72;
  const label: Ink = glows ? [mood < 0.16 ? 'c3' : 'a3', 220] : 's4';
  wall.rect(x + 3, y + 2, 5, 2, label).rect(x + 5, y + 5, 1, 1, 'a2');
}

/** The great wall of drawers under the rose of the heron. Its labels glow when somebody knows where to look. */
export function drawHeronWall(isLit: boolean): Canvas {
  const wall = new Canvas(150, 118)
    .rect(0, 6, 150, 112, 'w1')
    .rect(0, 6, 2, 112, 'w3')
    .rect(148, 6, 2, 112, 'w0');
  wall.rect(0, 0, 150, 7, 'w3').rect(0, 0, 150, 2, 'w4').rect(0, 6, 150, 1, 'w0');
  for (let row = 0; row < 10; row++) {
    for (let i = 0; i < 12; i++) {
      const x = 5 + i * 12 - (i > 5 ? -2 : 0) - 1;
      const y = 12 + row * 10;
      if (Math.hypot(x + 5 - 75, (y + 4 - 38) * 1) < 33) continue;
      drawDrawer(wall, x, y, isLit, hash(i, row, 12));
    }
  }
  drawRose(wall, 75, 38, isLit);
  if (isLit) {
    wall
      .rect(28, 92, 13, 9, 'w0')
      .rect(27, 95, 15, 9, 'w3')
      .rect(27, 95, 15, 1, 'w4')
      .rect(29, 91, 11, 4, ['n8', 230]);
    wall.rect(31, 99, 6, 2, ['c3', 255]);
  }
  return wall.rect(0, 112, 150, 6, 'w0').rect(0, 112, 150, 1, 'w3');
}
