import { Canvas, type Ink } from '../canvas.ts';
import { type Sprite, standing } from './sprite.ts';

const glow = (isLit: boolean, light: Ink, dark: Ink): Ink => (isLit ? light : dark);

/** A rack of brass plates, each the number of a phone nobody has yet: pips instead of figures. */
function drawNumberRack(isLit: boolean): Canvas {
  const rack = new Canvas(44, 44)
    .rect(3, 3, 3, 39, 'w1')
    .rect(38, 3, 3, 39, 'w1')
    .rect(3, 3, 1, 39, 'w3')
    .rect(38, 3, 1, 39, 'w3');
  rack.rect(1, 1, 42, 3, 'w3').rect(1, 1, 42, 1, 'w4').rect(6, 4, 32, 32, 'w0');
  for (let row = 0; row < 3; row++) {
    rack.rect(6, 5 + row * 11, 32, 1, 'n5');
    for (let i = 0; i < 3; i++) {
      const x = 8 + i * 10;
      const y = 7 + row * 11;
      const isTaken = row === 1 && i === 1;
      rack.set(x + 3, y - 1, 'n6');
      if (isTaken) continue;
      rack
        .rect(x, y, 8, 7, glow(isLit, ['a2', 160], 'w3'))
        .rect(x, y, 8, 1, glow(isLit, ['a3', 192], 'w4'))
        .rect(x, y + 6, 8, 1, 'w2');
      for (let k = 0; k < 3; k++)
        if ((i + row + k) % 3) rack.rect(x + 1 + k * 2, y + 3, 1, 2, 'w0');
    }
  }
  return rack.outline('n1');
}

/** Two brass posts and a rope of red velvet between them; open, it hangs from one. */
function drawVelvetRope(isOpen: boolean): Canvas {
  const rope = new Canvas(46, 28);
  for (const x of [4, 38]) {
    rope
      .rect(x, 5, 3, 18, 'a1')
      .rect(x, 5, 1, 18, 'a2')
      .rect(x + 2, 6, 1, 17, 'a0')
      .ellipse(x + 1.5, 4, 3, 3, 'a2')
      .set(x, 3, 'a3');
    rope.rect(x - 2, 23, 7, 3, 'a0').rect(x - 2, 23, 7, 1, 'a2');
  }
  if (isOpen) rope.rect(7, 8, 2, 12, 'r1').rect(8, 8, 1, 12, 'r2').rect(7, 19, 3, 2, 'a2');
  else
    for (let x = 7; x < 38; x++) {
      const y = 8 + Math.round(Math.sin(((x - 7) / 31) * Math.PI) * 7);
      rope.rect(x, y, 1, 3, 'r1').set(x, y, 'r2');
    }
  return rope.outline('n1');
}

/** The brass scales, taller than a person, on a foot of violet stone. */
function drawScales(isLit: boolean): Canvas {
  const scales = new Canvas(48, 54)
    .rect(23, 6, 3, 38, 'a1')
    .rect(23, 6, 1, 38, 'a2')
    .rect(25, 6, 1, 38, 'a0');
  scales
    .ellipse(24, 5, 3.4, 3.4, glow(isLit, ['a3', 255], 'a2'))
    .rect(5, 11, 38, 2, 'a1')
    .rect(5, 11, 38, 1, 'a3');
  for (const [x, drop] of [
    [7, 14],
    [40, 19],
  ] as const) {
    scales.line(x, 12, x - 5, 12 + drop, 'n6').line(x, 12, x + 5, 12 + drop, 'n5');
    scales
      .rect(x - 6, 12 + drop, 13, 2, 'a2')
      .rect(x - 5, 14 + drop, 11, 1, 'a1')
      .rect(x - 3, 15 + drop, 7, 1, 'a0');
  }
  scales.rect(2, 22, 10, 4, 'n8').line(2, 22, 6, 25, 'n5').line(11, 22, 7, 25, 'n5');
  scales.rect(38, 29, 5, 2, 'a3').rect(37, 28, 3, 2, 'a2');
  scales
    .rect(15, 44, 19, 4, 'p2')
    .rect(15, 44, 19, 1, 'p3')
    .rect(12, 48, 25, 4, 'p1')
    .rect(12, 48, 25, 1, 'p2');
  if (isLit) scales.rect(20, 45, 9, 2, ['a2', 255]);
  return scales.outline('n1');
}

/** The letter press: a wheel, a screw, and a sheet with its ink still wet. */
function drawPress(isLit: boolean): Canvas {
  const press = new Canvas(40, 44)
    .rect(5, 8, 4, 34, 'n3')
    .rect(5, 8, 1, 34, 'n5')
    .rect(31, 8, 4, 34, 'n3')
    .rect(31, 8, 1, 34, 'n5');
  press
    .rect(3, 5, 34, 5, 'n4')
    .rect(3, 5, 34, 1, 'n6')
    .rect(18, 1, 4, 16, 'n5')
    .rect(18, 1, 1, 16, 'n7');
  press
    .rect(10, 2, 20, 2, 'r1')
    .rect(10, 2, 20, 1, 'r2')
    .ellipse(10, 3, 2, 2, 'a2')
    .ellipse(30, 3, 2, 2, 'a2');
  press
    .rect(10, 17, 20, 5, 'n3')
    .rect(10, 17, 20, 1, 'n6')
    .rect(3, 29, 34, 6, 'w2')
    .rect(3, 29, 34, 1, 'w4')
    .rect(3, 34, 34, 1, 'w0');
  press
    .rect(11, 25, 18, 4, glow(isLit, ['n8', 160], 'n7'))
    .rect(13, 26, 10, 1, 'n4')
    .rect(13, 27, 13, 1, 'n5');
  if (isLit) press.rect(10, 22, 20, 1, ['c3', 255]);
  return press.rect(5, 40, 30, 2, 'n2').outline('n1');
}

/** The harbour purse: an iron chest with a lid that knows what is in it. */
function drawPurse(isLit: boolean): Canvas {
  const chest = new Canvas(32, 28)
    .rect(3, 10, 26, 15, 'p0')
    .rect(3, 10, 2, 15, 'p1')
    .rect(3, 16, 26, 1, 'n0');
  chest
    .rect(2, 5, 28, 7, 'p1')
    .rect(2, 5, 28, 1, 'p3')
    .rect(2, 6, 28, 1, 'p2')
    .rect(2, 11, 28, 1, 'n1');
  for (const x of [6, 23]) chest.rect(x, 5, 3, 20, 'a1').rect(x, 5, 1, 20, 'a2');
  chest.rect(13, 10, 6, 8, 'a2').rect(13, 10, 6, 1, 'a3').rect(15, 13, 2, 3, 'n0');
  chest
    .rect(10, 3, 12, 2, glow(isLit, ['a2', 255], 'a0'))
    .rect(12, 2, 4, 1, glow(isLit, ['a3', 255], 'a1'))
    .rect(17, 2, 3, 1, glow(isLit, ['a3', 255], 'a1'));
  return chest.outline('n1');
}

/** What stands in front of the Counting House, each a spot where something will be done. */
export function countingSprites(): Sprite[] {
  const pairs = [
    ['number-rack', drawNumberRack, { shadow: 18, foot: [38, 7] }],
    ['brass-scales', drawScales, { shadow: 13, foot: [24, 7] }],
    ['letter-press', drawPress, { shadow: 16, foot: [32, 8] }],
    ['harbour-purse', drawPurse, { shadow: 13, foot: [26, 8] }],
  ] as const;
  return [
    ...pairs.flatMap(([key, draw, stand]) => [
      standing(key, draw(false), stand),
      standing(`${key}-lit`, draw(true), stand),
    ]),
    standing('velvet-rope', drawVelvetRope(false), { shadow: 4, foot: [40, 5] }),
    standing('velvet-rope-open', drawVelvetRope(true), { shadow: 4 }),
  ];
}
