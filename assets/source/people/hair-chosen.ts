import type { Grids } from './look.ts';

/** A scarf round head and neck, knotted at the side. */
const headscarf: Grids = {
  down: `
............
...hhhhhhh..
..hHHHHhhhh.
.hHHHhhhhhhj
hHHhhhhhhhhj
hHhhjjjjhhhj
hHhj....jhhj
hhj......jhj
hhj......jhj
hhh......hhj
jhhh....hhhj
.jhhhhhhhhj.
..jjhhhHhj..
....hhjHhh..
......jhh...`,
  side: `
............
...hhhhhh...
.hhHHHHhhh..
.hHHHhhhhhh.
hHHhhhhhhhhj
hHhhhhhhhjj.
hHhhhhhj....
hhhhhhj.....
hhhhhhj.....
hhhhhhhj....
jhhhhhhhhj..
.jhHhhhhhj..
..jHHhjjj...
..hHhj......
..jhj.......`,
  up: `
............
...hhhhhhh..
..hHHHHhhhh.
.hHHHhhhhhhj
hHHhhhhhhhhj
hHhhhhhhhhhj
hHhhhhhhhhhj
hhhhhhhhhhhj
hhhhhhhhhhhj
hhhhhhhhhhhj
jhhhhhhhhhhj
.jhhhhhhhhj.
..hhjhhjhhj.
...jhhhhjj..
....jjjj....`,
};

/** As close as a clipper cuts. */
const shaved: Grids = {
  down: `
............
............
...jjjjjjj..
..jj.....jj.
.jj.......j.
.j........j.`,
  side: `
............
............
...jjjjjj...
..jjjjjjjj..
.jjjjjjjj...
.jjjjjj.....
..jjj.......
..jj........`,
  up: `
............
............
...jjjjjjj..
..jjjjjjjjj.
.jjjjjjjjjj.
.jjjjjjjjjj.
.jjjjjjjjjj.
..jjjjjjjj..`,
};

/** Parted in the middle and tied high on both sides. */
const puffs: Grids = {
  down: `
.hHh....hHh.
hHhhj..hHhhj
hhhhhhhhhhhj
.jhHHHhhhhj.
.hHHhhjhhhj.
.hjhhj.jhhj.
.hj......jj.
..........j.`,
  side: `
.hHhh.......
hHhhhj......
hhhhhhhhhh..
hhhjHHHhhhh.
.jjHHhhhhhhj
.hhhhhhhhj..
.hhhhhj.....
.jhhj.......
..jj........`,
  up: `
.hHh....hHh.
hHhhj..hHhhj
hhhhhjhhhhhj
.jhHhjhhhhj.
.hHhhjhhhhj.
.hhhhjhhhhj.
.hhhhjhhhhj.
.jhhhjhhhjj.
..jjjjjjjj..`,
};

export const hairChosen = { headscarf, shaved, puffs };
