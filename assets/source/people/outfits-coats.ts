import type { Grids } from './look.ts';

const suit: Grids = {
  down: `
.Cwwwwc.
CccwwcCd
CCcowcdd
CCccocdd
CCccycdd
Cccccddd
cdd..ddd`,
  side: `
.Ccwww
CCccwo
CCcccd
CCcccd
CCcccy
CCcccd
cddddd`,
  up: `
.Cccccd.
CCccccdd
CCccccdd
CCccccdd
CCccccdd
CCccdcdd
cddddddd`,
};

const coat: Grids = {
  down: `
.CwwwwC.
CCcwwcCd
CcCoocCd
Cccyyccd
CcccccCd
Cccyyccd
Ccc..ccd
dcc..ccd
dd....dd`,
  side: `
.CCwww
CCccwo
CCcccC
CCcccy
CCcccc
CCcccy
CCccc.
Cccc..
dddd..`,
  up: `
.Cccccd.
CCccccdd
Ccccccdd
Ccyccydd
Ccccccdd
Cccddcdd
Ccc..cdd
dcc..cdd
dd....dd`,
};

const uniform: Grids = {
  down: `
.Cwwwwc.
CCcwwcdd
CCyccydd
CCyccydd
CCyccydd
Ccccccdd
cddddddd`,
  side: `
.Ccwww
CCcccw
CCcyyd
CCcccd
CCcyyd
CCcccd
cddddd`,
  up: `
.owwwwo.
CCccccdd
CCccccdd
CCccccdd
CCyccydd
CCccdcdd
cddddddd`,
};

const raincoat: Grids = {
  down: `
.Cowwoc.
CCcoocdd
CCccdcdd
CCcydcdd
CCccdcdd
CCcydcdd
CCccdcdd
cddddddd`,
  side: `
oCcowo
oCccod
CCcccd
CCcccy
CCcccd
CCcccy
CCcccd
cddddd`,
  up: `
.oCccdo.
Cooccodd
CCcooodd
CCccccdd
CCccccdd
CCccdcdd
CCccdcdd
cddddddd`,
};

export const coats = { suit, coat, uniform, raincoat };
