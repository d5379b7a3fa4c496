import { Canvas } from '../canvas.ts';
import type { Colour } from '../palette.ts';

type Glyph = { readonly grid: string; readonly inks: Readonly<Record<string, Colour>> };

/** Status by shape first, colour second: some players tell amber from red by shape alone. */
export const statusGlyphs: Readonly<Record<string, Glyph>> = {
  passed: {
    grid: `
..ddddd..
.dCCCCCd.
dCccccnnd
dcccccnnd
dnncnnncd
dcnnnnccd
dccnncccd
.dccccdd.
..ddddd..`,
    inks: { d: 'c1', c: 'c3', C: 'c4', n: 'n0' },
  },
  failed: {
    grid: `
.rr...rr.
rLRr.rLRr
rRRRrRRRr
.rRRRRRr.
..rRRRr..
.rRRRRRr.
rRRRrRRRr
rRRr.rRRr
.rr...rr.`,
    inks: { r: 'r1', R: 'r3', L: 'b6' },
  },
  'not-yet': {
    grid: `
..nnnnn..
.nwwwwwn.
nww...wwn
nw.....wn
nw.....wn
nw.....wn
nww...wwn
.nwwwwwn.
..nnnnn..`,
    inks: { n: 'n4', w: 'n6' },
  },
  current: {
    grid: `
.aa......
.ayaa....
.ayyyaa..
.alyyyyaa
.allyyyya
.alyyyyaa
.ayyyaa..
.ayaa....
.aa......`,
    inks: { a: 'a1', y: 'a2', l: 'a3' },
  },
  warning: {
    grid: `
....a....
...aya...
...lya...
..alnya..
..lynyya.
.alynyya.
.lyyyyyya
alyynyyya
aaaaaaaaa`,
    inks: { a: 'a1', y: 'a2', l: 'a3', n: 'n0' },
  },
  info: {
    grid: `
..bbbbb..
.bLuwuub.
bLuuuuuub
buuwwuuub
buuuwuuub
buuuwuuub
buuwwwuub
.buuuuub.
..bbbbb..`,
    inks: { b: 'u1', u: 'u2', L: 'u3', w: 'n8' },
  },
};

export function drawStatus({ grid, inks }: Glyph): Canvas {
  return new Canvas(9, 9).art(0, 0, grid, inks);
}
