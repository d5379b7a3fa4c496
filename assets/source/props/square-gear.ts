import { Canvas, type Ink } from '../canvas.ts';
import { random } from '../noise.ts';
import { drawAwning } from '../buildings/awning.ts';
import type { Colour } from '../palette.ts';
import { glazed, type Sprite, standing } from './sprite.ts';

function addLantern(lamp: Canvas, x: number, y: number, isLit: boolean): void {
  lamp.rect(x + 2, y - 2, 4, 1, 'n6').rect(x, y - 1, 8, 2, 'n4');
  if (!isLit) lamp.rect(x + 1, y + 1, 6, 7, 'n5').rect(x + 2, y + 1, 2, 6, 'n6');
  else
    lamp
      .rect(x + 1, y + 1, 6, 7, ['a2', 255])
      .rect(x + 2, y + 1, 4, 5, ['a3', 255])
      .rect(x + 3, y + 2, 2, 3, ['n8', 255]);
  lamp.rect(x + 1, y + 8, 6, 1, 'n4');
}

/** A candelabra for the great square: two lanterns on scrolled arms, a flower basket under them. */
function drawGrandLamp(isLit: boolean): Canvas {
  const lamp = new Canvas(34, 58).rect(16, 8, 2, 44, 'n3').rect(16, 8, 1, 44, 'n5');
  lamp
    .rect(13, 48, 8, 4, 'n3')
    .rect(13, 48, 8, 1, 'n5')
    .rect(11, 52, 12, 4, 'n2')
    .rect(11, 52, 12, 1, 'n4');
  lamp
    .line(16, 22, 7, 18, 'n5')
    .line(17, 22, 26, 18, 'n4')
    .line(7, 18, 6, 15, 'n5')
    .line(26, 18, 27, 15, 'n4');
  lamp.ellipse(17, 7, 3, 3, 'a1').set(16, 6, 'a3').rect(14, 26, 6, 2, 'n4');
  addLantern(lamp, 2, 6, isLit);
  addLantern(lamp, 24, 6, isLit);
  for (const [x, ink] of [
    [11, 'm3'],
    [14, 'g4'],
    [17, 'a2'],
    [20, 'g5'],
    [22, 'm3'],
  ] as const)
    lamp
      .ellipse(x, 31, 2, 2, 'g3')
      .set(x - 1, 30, ink)
      .set(x, 32, 'g4');
  return lamp.outline('n1');
}

/** A glass shelter for the tram, with a bench, a map of lines and one lamp. */
function drawTramStop(isLit: boolean): Canvas {
  const stop = new Canvas(76, 46);
  const glass: Ink = isLit ? ['c1', 120] : 'u0';
  stop.rect(6, 10, 62, 30, glass).rect(6, 10, 62, 3, isLit ? ['c2', 150] : 'u1');
  for (const x of [4, 26, 48, 68]) stop.rect(x, 9, 3, 34, 'n4').rect(x, 9, 1, 34, 'n6');
  stop
    .rect(1, 3, 74, 6, 'c1')
    .rect(1, 3, 74, 2, 'c2')
    .rect(1, 3, 74, 1, 'c3')
    .rect(1, 8, 74, 1, 'c0');
  stop.rect(10, 9, 56, 1, isLit ? ['a3', 255] : 'n5');
  stop
    .rect(9, 31, 38, 3, 'w3')
    .rect(9, 31, 38, 1, 'w4')
    .rect(12, 34, 2, 8, 'n2')
    .rect(42, 34, 2, 8, 'n2');
  stop.rect(52, 14, 14, 18, 'n1').rect(53, 15, 12, 16, isLit ? ['n7', 150] : 'n5');
  stop
    .line(54, 29, 58, 22, 'm2')
    .line(58, 22, 63, 17, 'm2')
    .line(54, 18, 63, 27, 'c2')
    .rect(58, 21, 2, 2, 'r2');
  for (let i = 0; i < 5; i++) stop.line(12 + i * 9, 28, 17 + i * 9, 16, isLit ? ['c2', 130] : 'u1');
  return stop.outline('n1');
}

type Goods = {
  readonly cloth: readonly [Colour, Colour];
  readonly wares: readonly Colour[];
  readonly seed: number;
};

/** A market stall: boxes of bright wares under a striped cloth. */
function drawStall({ cloth, wares, seed }: Goods, isLit: boolean): Canvas {
  const stall = new Canvas(54, 50).rect(4, 10, 2, 36, 'w1').rect(48, 10, 2, 36, 'w1');
  stall.rect(6, 14, 42, 16, isLit ? ['w1', 60] : 'w0');
  if (isLit) stall.rect(26, 14, 2, 3, 'n3').rect(25, 17, 4, 3, ['a3', 255]);
  const next = random(seed);
  for (let row = 0; row < 2; row++) {
    const y = 26 + row * 8;
    stall
      .rect(4, y, 46, 8, 'w2')
      .rect(4, y, 46, 1, 'w4')
      .rect(4, y + 7, 46, 1, 'w0');
    for (let x = 6; x < 47; x += 3) {
      const ware = wares[Math.floor(next() * wares.length)]!;
      const top = y - 2 - Math.floor(next() * 2);
      stall.rect(x, top, 3, 3, isLit ? [ware, 60] : ware).set(x, top, isLit ? ['n8', 60] : 'n7');
    }
  }
  stall.rect(4, 41, 46, 5, 'w1').rect(4, 41, 46, 1, 'w3');
  drawAwning(stall, 1, 4, 52, cloth, ['n8', 'n6']);
  return stall.outline('n1');
}

const flowers: Goods = {
  cloth: ['m3', 'm2'],
  wares: ['m3', 'm4', 'a2', 'g4', 'g5', 'p3'],
  seed: 6,
};
const fruit: Goods = { cloth: ['g4', 'g3'], wares: ['a1', 'a2', 'r2', 'g5', 'b4'], seed: 15 };

const pigeons = [
  `
.hh......
.heh.....
ohgg.....
..gwwwg..
..gwwwwgg
...www.gg
...o.o...`,
  `
.........
.........
..hgwwg..
.hegwwwgg
ohgwww.gg
...o.o...`,
] as const;

function drawPigeon(grid: string): Canvas {
  const lift = 78;
  return new Canvas(11, 9)
    .art(1, 1, grid, {
      h: ['g3', lift],
      g: ['n4', lift],
      w: ['n6', lift],
      o: ['a1', lift],
      e: 'n0',
    })
    .outline('n1');
}

export function squareGearSprites(): Sprite[] {
  const pairs = [
    ['grand-lamp', drawGrandLamp, { shadow: 8, foot: [12, 5] }],
    ['tram-stop', drawTramStop, { shadow: 30, foot: [70, 10] }],
    [
      'stall-flowers',
      (isLit: boolean) => drawStall(flowers, isLit),
      { shadow: 24, foot: [48, 12] },
    ],
    ['stall-fruit', (isLit: boolean) => drawStall(fruit, isLit), { shadow: 24, foot: [48, 12] }],
  ] as const;
  return [
    ...pairs.flatMap(([key, draw, stand]) =>
      glazed(key === 'grand-lamp' ? 'lamp' : 'window', [
        standing(key, draw(false), stand),
        standing(`${key}-lit`, draw(true), stand),
      ]),
    ),
    ...pigeons.map((grid, i) => standing(`pigeon-${i}`, drawPigeon(grid), { shadow: 4 })),
  ];
}
