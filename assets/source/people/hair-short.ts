import type { Grids } from './look.ts';

const tousle: Grids = {
  down: `
....hh..hh..
..hhhhhhhhh.
.hHHHHhhhhhh
hhHHhhhhhhhj
hHhhhhhhhhhj
hhhhhjhhhhjj
hhjhj.jhjhhj
hj........jj
.j........j.`,
  side: `
...hhh.hh...
..hhHHHhhhh.
hhhHHHhhhhhh
.hHHhhhhhhhh
hhHhhhhhhhhh
hhhhhhhhhjh.
hhhhjhj.j...
jhhhj.......
.jhj........
..j.........`,
  up: `
...hh..hhh..
.hhhhHHhhhh.
hhhHHHhhhhhh
hhHHhhhhhhhj
hhHhhhhhhhhj
hhhhhhhhhhhj
hhhhhhhhhhjj
hhhhjhhhjhhj
.jhjhhjhhjj.
..j.jj.jj...`,
};

const crop: Grids = {
  down: `
............
...hhhhhhh..
..hHHHHhhhh.
.hHHHhhhhhhj
.hHhhhhhhhhj
.hhjhhjhhhhj
.hj......jhj
.j........j.`,
  side: `
............
...hhhhhhh..
..hHHHHhhhh.
.hHHHhhhhhhj
.hHhhhhhhhj.
.hhhhhhjj...
.hhhhj......
.jhhj.......
..jj........`,
  up: `
............
...hhhhhhh..
..hHHHHhhhh.
.hHHHhhhhhhj
.hHhhhhhhhhj
.hhhhhhhhhhj
.hhhhhhhhhjj
.jhhhhhhhhj.
..jjhjjhjj..`,
};

const curls: Grids = {
  down: `
...hh.hh.h..
.hhHHhHHhhh.
hhHHhhHhhHhh
hHhhhhhhhhhh
hhhHhhhHhhhj
hHHhhjhhhjhj
hhj......jhj
hh........hj
hhj......jhj
.j........j.`,
  side: `
...hh.hh....
.hhHHhHHhh..
hhHHhhHhhhh.
hHhhhhhhHhhh
hhhHhhHhhhhj
hHhhhhhhhj..
hhhHhhj.....
hhhhhj......
jhhhhj......
.jhjj.......
..jj........`,
  up: `
...hh.hh.h..
.hhHHhHHhhh.
hhHHhhHhhHhh
hHhhhhhhhhhh
hhhHhhhHhhhj
hHHhhhhhhhhj
hhhhHhhHhhhj
hhHhhhhhhhhj
hhhhjhhhjhhj
.jhhhjhhhjj.
..jj.jjj.j..`,
};

const bun: Grids = {
  down: `
.....hHhh...
....hHhhhj..
...hhhhhhhj.
..hHHHhhhhh.
.hHHhhhhhhhj
.hhhhhhhhhhj
.hjhh..jhhhj
.h.......jhj
..........j.`,
  side: `
.hHhh.......
hHhhhj......
hhhhhhhhhh..
.jhHHHHhhhh.
.hHHhhhhhhhj
.hhhhhhhhhj.
.hhhhhjhj...
..jhhj......
...jj.......`,
  up: `
....hHhh....
...hHhhhhj..
...hhhhhhj..
..hhjjjjhhh.
.hHHhhhhhhhj
.hHhhhhhhhhj
.hhhhhhhhhhj
.jhhjhhjhhj.
..jjjhhjjj..
....jjjj....`,
};

const puff: Grids = {
  down: `
............
...hhHHhhj..
...hhhhhhj..
....jjjjj...
..hhHhhhhhj.
.hHhhhhhhhhj
.hj......jhj
..........j.`,
  side: `
............
.hhHhh......
hHhhhhj.....
hhhhhjjhhh..
.jjjhHhhhhj.
.hHhhhhhhj..
.hhhhhj.....
..jhj.......`,
  up: `
............
...hhHhhh...
..hHhhhhhj..
..hhhhhhjj..
..hjjjjjjhj.
.hHhhhhhhhhj
.hhhhhhhhhhj
.jhhjhhjhhj.
..jjjjjjjj..`,
};

export const hairShort = { tousle, crop, curls, bun, puff };
