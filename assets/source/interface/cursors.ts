import { Canvas } from '../canvas.ts';

/** The arrow: its hot spot is its tip at (0, 0). */
export function drawCursor(): Canvas {
  const grid = `
k
kk
kwk
kwwk
kwwwk
kwwwwk
kwwwwwk
kwwwwwwk
kwwwwwwwk
kwwwwnnnnk
kwwnwkkkkk
kwnkwwk
knk.kwwk
kk..kwnk
k....kk`;
  return new Canvas(16, 16).art(0, 0, grid, { k: 'n0', w: 'n8', n: 'n6' });
}

/** The pointing hand: its hot spot is the finger tip at (5, 0). */
export function drawPointer(): Canvas {
  const grid = `
.....kk
....kwwk
....kwwk
....kwwk
....kwwkkk
....kwwkwwkkk
.kk.kwwkwwkwwkk
kwwkkwwwwwwwwkwk
kwwwkwwwwwwwwwwk
.kwwwwwwwwwwwwnk
..kwwwwwwwwwwwnk
..kwwwwwwwwwwwnk
...kwwwwwwwwwnk
....kccccccccdk
....kccccccccdk
.....kkkkkkkkk`;
  return new Canvas(16, 16).art(0, 0, grid, { k: 'n0', w: 'n8', n: 'n6', c: 'c3', d: 'c2' });
}
