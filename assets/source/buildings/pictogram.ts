import type { Canvas, Ink } from '../canvas.ts';

/** Signs without words, 11x9: the city is read in every language. */
const shapes = {
  kettle: `
...xxx.....
....x......
..xxxxx..x.
.xxxxxxx.xx
xxxxxxxxxx.
xx.xxxxxx..
x.xxxxxxx..
..xxxxxxx..
...xxxxx...`,
  envelope: `
xxxxxxxxxxx
x.x.....x.x
x..x...x..x
x...x.x...x
x....x....x
x.........x
x.........x
xxxxxxxxxxx`,
  key: `
.xxx.......
x...x......
x...xxxxxxx
x...x...x.x
.xxx....x.x`,
  book: `
.xxxx.xxxx.
x....x....x
x.xx.x.xx.x
x....x....x
x.xx.x.xx.x
x....x....x
xxxxxxxxxxx
.....x.....`,
  fish: `
...xxxx...x
..x....x.xx
.x.x....x.x
x.......x.x
.x......xxx
..x....x.xx
...xxxx...x`,
  anchor: `
.....x.....
....x.x....
.....x.....
...xxxxx...
.....x.....
x....x....x
xx...x...xx
.xx..x..xx.
...xxxxx...`,
  phone: `
.xx........
xxx........
xxx........
.xx........
..xx.......
...xxx.xx..
....xxxxxx.
......xxxx.
.......xx..`,
  loaf: `
...xxxxx...
.xxx.x.xxx.
xx.x.x.x.xx
x.........x
xxxxxxxxxxx`,
  cup: `
..x..x.....
.x..x......
xxxxxxxxx..
x.......xxx
x.......x.x
xx.....xxx.
.xxxxxxx...`,
  lantern: `
.....x.....
...xxxxx...
...x...x...
...x.x.x...
...x.x.x...
...x...x...
...xxxxx...
....xxx....`,
  tag: `
.xxxxxxxxx.
x........xx
x..xxxxx..x
x.x.....x.x
x..xxxxx..x
x........xx
.xxxxxxxxx.`,
  scales: `
.....x.....
.xxxxxxxxx.
.x...x...x.
x.x..x..x.x
xxx..x..xxx
.....x.....
.....x.....
...xxxxx...`,
  bridge: `
.x.......x.
.xx.....xx.
.x.x...x.x.
.x..xxx..x.
xxxxxxxxxxx
.x.......x.
.x.......x.`,
  tower: `
....xxx....
x...x.x...x
.x..xxx..x.
....x.x....
x...x.x...x
...x...x...
...x...x...
..xxxxxxx..`,
  tram: `
...xxxxx...
.....x.....
.xxxxxxxxx.
.x.x.x.x.x.
.xxxxxxxxx.
.x.......x.
.xxxxxxxxx.
...x...x...`,
  moon: `
...xxx...x.
..xx.......
.xxx.....x.
.xxx.......
.xxxx...x..
..xxxxxxx..
....xxx....`,
  fountain: `
.....x.....
..x..x..x..
.x.x.x.x.x.
.x..xxx..x.
.....x.....
xxxxxxxxxxx
.x.......x.
..xxxxxxx..`,
  plug: `
...x...x...
...x...x...
..xxxxxxx..
..x.....x..
...x...x...
....xxx....
.....x.....
.....xx....`,
  stage: `
.xx.....xx.
xxxx...xxxx
x.xx...xx.x
xxxx...xxxx
x..x...xxxx
.xx.....xx.`,
} as const;

export type Pictogram = keyof typeof shapes;

export function drawPictogram(
  canvas: Canvas,
  x: number,
  y: number,
  name: Pictogram,
  ink: Ink,
): void {
  canvas.art(x, y, shapes[name], { x: ink });
}

/** A lit board with a pictogram, 17x15. */
export function drawSign(
  canvas: Canvas,
  x: number,
  y: number,
  name: Pictogram,
  look: { readonly ink: Ink; readonly board: Ink; readonly rim: Ink },
): void {
  canvas.rect(x, y, 17, 15, look.rim).rect(x + 1, y + 1, 15, 13, look.board);
  const height = shapes[name].trim().split('\n').length;
  drawPictogram(canvas, x + 3, y + 7 - (height >> 1), name, look.ink);
  canvas.rect(x + 1, y + 15, 16, 1, 'n0', 120);
}
