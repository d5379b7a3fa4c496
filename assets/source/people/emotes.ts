import { Canvas, type Ink } from '../canvas.ts';

const inks: Readonly<Record<string, Ink>> = {
  w: ['n8', 200],
  n: ['n6', 160],
  y: ['a2', 220],
  a: ['a1', 200],
  l: ['a3', 230],
  c: ['c3', 220],
  d: ['c2', 200],
  C: ['c4', 230],
  r: ['r2', 220],
  R: ['r3', 230],
  q: ['r1', 200],
  m: ['m3', 220],
  p: ['p3', 220],
  P: ['p2', 200],
  k: 'n1',
};
const grids: Readonly<Record<string, string>> = {
  question: `
..lyyy..
.lyyyyy.
.yy..aa.
.....aa.
....aa..
...aa...
........
...ya...
...aa...`,
  tick: `
........C
.......Cc
.......cc
C.....cc.
Cc....cd.
.cc..cd..
..cccd...
...cd....`,
  note: `
...lyyyy
...yyyya
...y...a
...y...a
...y...a
.lyy.lya
yyyayyya
.aa..aa.`,
  zzz: `
.....pppp
.......pp
......pp.
.....pppp
PPPP.....
..PP.....
.PP......
PPPP.....`,
  heart: `
.RR..rr..
RRrrrrrr.
Rrrrrrrr.
rrrrrrrq.
.rrrrrq..
..rrrq...
...rq....`,
  dots: `
...........
.wwn.wwn.wwn
.wwn.wwn.wwn
.nnn.nnn.nnn`,
  alert: `
.lyya.
.lyya.
.lyya.
.lyya.
..ya..
......
..ya..
.lyya.
..aa..`,
};

/** The emote that floats above a head, outlined, at most 12x12. */
export function drawEmotes(): Record<string, Canvas> {
  const frames: Record<string, Canvas> = {};
  for (const [name, grid] of Object.entries(grids)) {
    const rows = grid.slice(1).split('\n');
    const canvas = new Canvas(Math.max(...rows.map((row) => row.length)) + 2, rows.length + 2);
    frames[`emote/${name}`] = canvas.art(1, 1, grid, inks).outline('n0');
  }
  return frames;
}

/** A small phone that rings above a head: it tilts left and right and calls louder and softer. */
export function drawPhoneRing(frame: number): Canvas {
  const canvas = new Canvas(14, 14);
  const tilt = [0, -1, 0, 1][frame]!;
  for (let y = 0; y < 9; y++) {
    const x = 5 + Math.round((tilt * (4 - y)) / 4);
    const isEdge = y === 0 || y === 8;
    canvas.rect(x, 3 + y, 5, 1, ['n6', 140]);
    if (!isEdge && y !== 7) canvas.rect(x + 1, 3 + y, 3, 1, ['c3', 255]);
    if (y === 3) canvas.rect(x + 1, 3 + y, 2, 1, ['n8', 255]);
    if (y === 5) canvas.rect(x + 1, 3 + y, 3, 1, ['c4', 255]);
  }
  canvas.outline('n0');
  const far = frame % 2 === 1;
  const ink: Ink = ['a2', 255];
  canvas.rect(2, 3, 1, 3, ink).rect(12, 3, 1, 3, ink);
  if (far)
    canvas
      .rect(0, 2, 1, 5, ['a1', 220])
      .rect(13, 2, 1, 5, ['a1', 220])
      .line(4, 0, 5, 1, ink)
      .line(10, 0, 9, 1, ink);
  return canvas;
}
