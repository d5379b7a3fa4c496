import type { View } from './look.ts';

const down = `
.yy............yy.
yAyy..........yyAa
yAAywWWWWWWWWwyAAa
.yAwWXXXXXXXWWwAa.
..wWXWWWWWWWWWWn..
..WXkNNNNNNNNkWn..
..WXNMMMMMMMMNWn..
..WWNMeeMMeeMNwn..
..WWNMccMMccMNwn..
..WWNMccMMccMNwn..
..wWNMMMjjMMMNwn..
..wWkNNNNNNNNkwm..
...wwwwwwwwwnnm...
....mkkkkkkkkm....
.wW.WyyyyyyyyAnwn.
wWw.WyEEEEEEEAnwnm
wWw.WyElEEElEAnwnm
.wn.WyEElElEEAnnm.
....wyEEErEEEAn...
....wAaaaaaaaan...
.....nnnnnnnnm....
......mkkkkm......
.......tTTt.......
........tt........`;

const side = `
....yy............
...yyAa...........
..wyAAaWWWWWWw....
.wWyAAaXXXXXXWw...
.wWXaaWWWWWWWWWn..
.WXWWWWWkNNNNNNn..
.WXWWWWWNMMMMMMn..
.WWWWWWWNMMeeMMn..
.WWWWwwwNMMccMMn..
.WwwwwwwNMMccMMn..
.wwwwwwwNMMMMMjn..
.wwwwwwwkNNNNNNm..
..nwwwwwwwnnnnm...
....mkkkkkkkkm....
....wWWWWWWWyA....
...wWXWwnwWWyEA...
...wWWWWnwwWyEA...
...wWWWWnmwwyEA...
...wWwwWnmwwyEA...
....wwwwnmwnaa....
.....nnnnnnnm.....
......mkkkkm......
.......tTTt.......
........tt........`;

const up = `
.yy............yy.
yAyy..........yyAa
yAAywWWWWWWWWwyAAa
.yAwWXXXXXXXWWwAa.
..wWXWWWWWWWWWWn..
..WXWWWWWWWWWwwn..
..WXWWWWWWWWWwwn..
..WWWWkkkkkkWwwn..
..WWWWkMjjMkWwwn..
..WWwwkkkkkkwwwn..
..wwwwwwwwwwwwnn..
..wwwwwwwwwwwwnm..
...wwwwwwwwwnnm...
....mkkkkkkkkm....
.wW.WWWWWWWWwwnwn.
wWw.WXWWWWWWwwnwnm
wWw.WWwkkkkkwwnwnm
.wn.WWwwwwwwwwnnm.
....wWwkkkkkwnn...
....wwwwwwwwnnn...
.....nnnnnnnnm....
......mkkkkm......
.......tTTt.......
........tt........`;

/** Pico from the front with nothing on the screen, for moods that draw their own face. */
const blank = down.replace(/[ecj]/g, 'M');

const isArmRow = (row: number) => row >= 15 && row <= 18;

/** The same without arms, which are up in the air. */
const armless = blank
  .split('\n')
  .map((cells, row) => (isArmRow(row) ? `...${cells.slice(3, 15)}...` : cells))
  .join('\n');

const raisedArms = `
wW..............wn
wW..............wn
wWw............nwm
.wWw..........nwn.
..wW..........nm..`;

export const picoGrids = {
  down,
  side,
  up,
  blank,
  armless,
  raisedArms,
} as const satisfies Record<View | 'blank' | 'armless' | 'raisedArms', string>;
