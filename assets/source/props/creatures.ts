import { Canvas, type Ink } from '../canvas.ts';
import { type Sprite, standing } from './sprite.ts';

/** Actors stay readable in the dark without glowing: just under where bloom begins. */
const lift = 78;
const fur: Readonly<Record<string, Ink>> = {
  h: ['a1', lift],
  j: ['a0', lift],
  w: ['b6', lift],
  e: 'n0',
  k: ['m3', lift],
};

const sitting = `
.h..h.......
.hhhh.......
.hehe......h
.whhk......h
..hhhhhhh.hh
..hhhhhhhhh.
..whhhhhhj..
..hjhhhhjj..
..hj.hjhj...`;
const blinking = sitting
  .replace('.hehe......h', '.hjhj.....h.')
  .replace('.whhk......h', '.whhk.....hh');
const walking = [
  `
.h..h.....h.
.hhhh....hh.
.hehe....h..
.whhkhhhhh..
..hhhhhhhhh.
..whhhhhhhj.
..hhjhhjhjj.
.hj.hj..hj..
.h...h...h..`,
  `
.h..h......h
.hhhh.....hh
.hehe....hh.
.whhkhhhhh..
..hhhhhhhhh.
..whhhhhhhj.
..hhjhhjhj..
..hjhj.hhj..
..h..h.h.h..`,
];

function drawCat(grid: string): Canvas {
  return new Canvas(16, 12).art(2, 1, grid, fur).outline('n1');
}

const gull = {
  w: ['n8', lift],
  g: ['n6', lift],
  d: ['n4', lift],
  o: ['a1', lift],
  e: 'n0',
} as const satisfies Record<string, Ink>;
const standingGull = `
...ww....
..wew....
.oowww...
...wwwgg.
...wwwggd
....wwww.
.....o.o.`;
const flyingGull = [
  `
gg........gg
.ggg....ggg.
..gwwwwwwg..
....oewww...
......ww....`,
  `
............
....ww......
.gwoewwwwwg.
gggwwwwwwggg
dg........gd`,
];

function gullAt(grid: string): Canvas {
  return new Canvas(14, 10).art(1, 1, grid, gull).outline('n1');
}

export function creatureSprites(): Sprite[] {
  return [
    standing('cat-0', drawCat(sitting), { shadow: 6 }),
    standing('cat-1', drawCat(blinking), { shadow: 6 }),
    standing('cat-walk-0', drawCat(walking[0]!), { shadow: 6 }),
    standing('cat-walk-1', drawCat(walking[1]!), { shadow: 6 }),
    standing('gull', gullAt(standingGull), { shadow: 4 }),
    ...flyingGull.map((grid, i) => ({ key: `gull-fly-${i}`, picture: gullAt(grid) })),
  ];
}
