import type { Grids } from './look.ts';

const plainBack = `
.Cccccd.
CCccccdd
CCccccdd
CCccccdd
CCccccdd
cddddddd`;

const jacket: Grids = {
  down: `
.Cooooc.
CCcoocdd
CCccdcdd
CCccdccd
CCccdccd
cddddddd`,
  side: `
.coooo
CCccoo
CCcccd
CCcccd
CCcccd
cddddd`,
  up: `
.oooooo.
CCccccdd
CCccccdd
CCccccdd
CCccccdd
cddddddd`,
};

const hoodie: Grids = {
  down: `
.coCCod.
CCocccod
CCwccwdd
CCccccdd
CcddddCd
cddddddd`,
  side: `
occcco
dCCccc
CCcccd
CCcccd
CCcddd
cddddd`,
  up: `
.dccccd.
CdcCCcdd
CCddddcd
CCccccdd
CCccccdd
cddddddd`,
};

const apron: Grids = {
  down: `
.cowwoc.
Ccowwocd
Ccooowcd
Cooowood
Coowoood
.oooooy.
.oooowy.`,
  side: `
.ccowo
Ccccoo
Ccccow
cycooo
cccooo
dccooy
....oy`,
  up: `
.cocco..
Cccoocdd
Ccoccocd
Cyyyyyyd
Cccoycdd
.oocyoo.
.o.c..o.`,
};

const dungarees: Grids = {
  down: `
.wCwwCw.
wwCwwCww
wwCCCCWW
wCCyyCcW
.CCCCcd.
.cccccd.`,
  side: `
.wwCww
wwwCww
wwCCCC
wCCCcc
.CCccd
.ccccd`,
  up: `
.wCwwCw.
wwwCCwww
wwwCCwWW
wCCCCCcW
.CCcccd.
.cccccd.`,
};

const cardigan: Grids = {
  down: `
.Cwwwwc.
CCcwwcdd
CCcwwcdd
CCcywcdd
CCcwwcdd
cdcywddd`,
  side: `
.Ccwww
CCccww
CCcccw
CCcccy
CCcccw
cddddd`,
  up: plainBack,
};

const dress: Grids = {
  down: `
.Cwwwwc.
CCcwwcdd
Ccccccdd
.oooooo.
.Cccccd.
CCcCccdd
CcCccdcd
cddddddd`,
  side: `
.Ccwww
CCcccd
CCcccd
.ooooo
.Ccccd
CCcccd
CCcccd
cddddd`,
  up: `
.Cccccd.
CCccccdd
Ccccccdd
.oooooo.
.Cccycd.
CCcCccdd
CcCccdcd
cddddddd`,
};

export const everyday = { jacket, hoodie, apron, dungarees, cardigan, dress };
