import type { Grids } from './look.ts';

const bob: Grids = {
  down: `
...hhhhhh...
.hhhHHHHhhh.
.hHHHHHhhhhh
hhHHhhhhhhhh
hhHhhhhhhhhj
hhhhjhhjhhhj
hhj......hhj
hHj......hhj
hHj......jhj
hHh......hhj
jhhj....jhjj
.jj......jj.`,
  side: `
...hhhhhh...
.hhHHHhhhh..
.hHHHhhhhhh.
hhHHhhhhhhhh
hhHhhhhhhhhj
hHhhhhhhhhj.
hHhhhhj.j...
hHhhhhj.....
hhhhhhj.....
hhhhhhhj....
jhhhhhj.....
.jjhhj......`,
  up: `
...hhhhhh...
.hhhHHHHhhh.
.hHHHHhhhhhh
hhHHhhhhhhhh
hhHhhhhhhhhj
hHhhhhhhhhhj
hHhhhhhhhhhj
hhhhhhhhhhhj
hhhhhhhhhhhj
hhhjhhhjhhhj
jhjjhhjjhhjj
.jj.jj.jjjj.`,
};

const braid: Grids = {
  down: `
............
...hhhhhh...
.hhHHHHhhhh.
.hHHHhhhhhhj
hhHhhhjhhhhj
hhhhj..jhhhj
hhj......jhj
.hj.......jj
.j........j.
..........hj
.........hHj
.........jhj
.........hHj
.........jj.
..........j.`,
  side: `
............
...hhhhhh...
.hhHHHHhhh..
.hHHHhhhhhh.
hhHhhhhhhhhj
hhhhhhhhhj..
hhhhhhj.....
jhhhjj......
.jhhj.......
.hHj........
.jhhj.......
.hHj........
.jhhj.......
..hHj.......
..jj........`,
  up: `
............
...hhhhhh...
.hhHHHHhhhh.
.hHHHhhhhhhj
hhHhhhhhhhhj
hhhhhhjhhhhj
hhhhhjhjhhhj
jhhhjhhhjhhj
.jhjhHHhjhj.
...jjhhjj...
....hHhj....
....jhhj....
....hHhj....
....jhhj....
.....jj.....`,
};

const locs: Grids = {
  down: `
...hhhhhhh..
.hHhHhHhhhh.
.hHhhHhhHhhj
hhHhhhhHhhhj
hHhhjhhjhhhj
hhjhj..jhjhj
hhj......jhj
hj........hj
hhj......jhj
jhj......jhj
.hj......jj.
.j........j.`,
  side: `
...hhhhhhh..
.hHhHhHhhhh.
.hHhhHhhHhhj
hhHhhhhHhhhj
hHhhhhhhhhj.
hhHhjhhjj...
hHhhjhj.....
hhhjhj......
hHhjhj......
jhjhhj......
.hjjhj......
.j..j.......`,
  up: `
...hhhhhhh..
.hHhHhHhhhh.
.hHhhHhhHhhj
hhHhhhhHhhhj
hHhhjhhHhhhj
hhHhjhhjhHhj
hHhjhHhjhhhj
hhjhhhjhHjhj
hHjhHhjhhjhj
jhjhhjhhjhjj
.hjjhjhjhjj.
.j..j.j..j..`,
};

const waves: Grids = {
  down: `
...hhhhhh...
.hhHHHHhhhh.
hhHHhhhhhhhh
hHHhhhhhhhhj
hHhhhhjhhhhj
hhhhhj.jhhhj
hhhj....jhhj
hhj......hhj
hHj......jhj
.hhj....jhj.
.jj......jj.`,
  side: `
...hhhhhh...
.hhHHHHhhh..
hhHHhhhhhhh.
hHHhhhhhhhhj
hHhhhhhhhhhj
hhhhHhhhhj..
hHhhhhj.....
hhhHhhhj....
hHhhhhj.....
jhhhhhj.....
.jjhjj......`,
  up: `
...hhhhhh...
.hhHHHHhhhh.
hhHHhhhhhhhh
hHHhhhhhhhhj
hHhhhhhhhhhj
hhhhHhhhHhhj
hHhhhhHhhhhj
hhhHhhhhhHhj
hHhhhhhHhhhj
jhhhhhhhhhjj
.jjhjjhhjjj.
...j..jj....`,
};

export const hairLong = { bob, braid, locs, waves };
