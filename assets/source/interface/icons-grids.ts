import { Canvas, type Ink } from '../canvas.ts';

const inks: Readonly<Record<string, Ink>> = {
  c: 'c3',
  C: 'c4',
  d: 'c2',
  e: 'c1',
  a: 'a1',
  y: 'a2',
  l: 'a3',
  r: 'r1',
  R: 'r2',
  L: 'r3',
  w: 'n8',
  n: 'n6',
  m: 'n5',
  k: 'n4',
  W: 'n7',
  u: 'u2',
  U: 'u3',
  b: 'w2',
  B: 'w3',
  s: 'b5',
};

/** An icon from a grid of 14x14, outlined. */
const icon = (grid: string) => () => new Canvas(16, 16).art(1, 1, grid, inks).outline('n1');

const run = icon(`
..CC..........
..CCcc........
..Cccccc......
..Cccccccc....
..Ccccccccc...
..Ccccccccccc.
..Ccccccccccdd
..Cccccccccddd
..Ccccccccddd.
..ccccccddd...
..cccccddd....
..cccddd......
..cddd........
..dd..........`);

const stop = icon(`

.LLLLLLLLLLLL.
.LRRRRRRRRRRr.
.LRRRRRRRRRRr.
.LRRRRRRRRRRr.
.LRRRRRRRRRRr.
.LRRRRRRRRRRr.
.LRRRRRRRRRRr.
.LRRRRRRRRRRr.
.LRRRRRRRRRRr.
.LRRRRRRRRRRr.
.LRRRRRRRRRRr.
.Rrrrrrrrrrrr.`);

const reset = icon(`
....llyy......
..llyyyyyy..y.
.llyy..yyyyyy.
.lyy.....yyyy.
ly.......yyyy.
ly......yyyyy.
ly............
ly.........ya.
ly.........ya.
yy.........ya.
.yy.......ya..
.yyya...yyaa..
..yyyyyyyaa...
....aaaaa.....`);

const close = icon(`

..ww......ww..
.wwww....wwwn.
.wwwww..wwwnn.
..wwwwwwwwnn..
...wwwwwwnn...
....wwwwnn....
....wwwwww....
...wwwnwwww...
..wwwnn.wwww..
.wwwnn...wwwn.
.wwnn.....wnn.
..nn.......n..`);

const skip = icon(`

.CC.....CC....
.CCcc...CCcc..
.Ccccc..Ccccc.
.Cccccc.Cccccc
.CccccccCccccc
.CccccccCccccc
.Cccccc.Cccccd
.Ccccd..Ccccd.
.cccd...cccd..
.cdd....cdd...
.dd.....dd....`);

const speaker = icon(`
.......w......
......ww...C..
.....www....C.
.nnnnwww..C.C.
.nWWwwww...C.C
.nWWwwwn.C.C.C
.nWWwwwn.C.C.C
.nWWwwwn.C.C.C
.nmmnnnn...C.C
.mmmmnnn..C.C.
.....nnm....C.
......nm...C..
.......m......`);

const walk = icon(`
......ss......
.....ssss.....
.....ssss.....
......ss......
....UUuu......
...UUUuuuu....
..UU.Uuu.uu...
..U..Uuu..u...
.....uuu......
....uu.uu.....
...uu...uu....
..uu.....u....
.BB......BB...
.BBb.....BBb..`);

export const gridIcons = { run, stop, reset, close, skip, speaker, walk };
