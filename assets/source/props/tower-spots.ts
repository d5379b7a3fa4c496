import { Canvas, type Ink } from '../canvas.ts';
import { type Sprite, standing } from './sprite.ts';

/** The lens on the ground floor: a brass ring as tall as a child, through which one follows a single light. */
function drawLens(isLit: boolean): Canvas {
  const lens = new Canvas(44, 52);
  lens.line(22, 34, 8, 50, 'w1').line(23, 34, 9, 50, 'w3').line(22, 34, 36, 50, 'w1');
  lens.line(21, 34, 35, 50, 'w2').rect(21, 34, 3, 15, 'w2').rect(21, 34, 1, 15, 'w4');
  lens
    .ellipse(22, 18, 17, 17, 'a0')
    .ellipse(21.5, 17.5, 16, 16, 'a1')
    .ellipse(21, 17, 15, 15, 'a2');
  lens.ellipse(22, 18, 13, 13, 'n1').ellipse(22, 18, 12, 12, isLit ? ['c1', 200] : 'u0');
  if (isLit) {
    lens.ellipse(22, 18, 9, 8, ['c2', 220]).ellipse(19, 14, 4, 3, ['c4', 255]);
    const steps: readonly Ink[] = [
      ['a2', 255],
      ['a3', 255],
      ['c4', 255],
      ['n8', 255],
    ];
    steps.forEach((ink, i) => lens.rect(13 + i * 5, 21, 3, 3, ink));
  } else lens.line(14, 24, 27, 10, 'u2').line(16, 25, 29, 12, 'u1').ellipse(17, 13, 3, 2, 'u3');
  lens
    .rect(18, 33, 8, 4, 'a1')
    .rect(18, 33, 8, 1, 'a3')
    .rect(38, 15, 4, 6, 'a1')
    .rect(38, 15, 4, 1, 'a3');
  return lens.outline('n1');
}

/** The post at the foot of the stairs: a bell to call down with, and a counter of how often somebody climbed. */
function drawStairPost(isLit: boolean): Canvas {
  const post = new Canvas(26, 46)
    .rect(10, 14, 6, 30, 'w2')
    .rect(10, 14, 2, 30, 'w4')
    .rect(15, 14, 1, 30, 'w0');
  post.rect(7, 42, 12, 3, 'n3').rect(7, 42, 12, 1, 'n5');
  post
    .line(13, 14, 13, 3, 'n4')
    .line(13, 3, 20, 3, 'n4')
    .rect(18, 4, 5, 6, 'a1')
    .rect(18, 4, 2, 6, 'a3');
  post.rect(17, 9, 7, 2, 'a0').set(20, 11, 'n8');
  post.rect(3, 18, 20, 13, 'n2').rect(3, 18, 20, 1, 'n5').rect(4, 20, 18, 9, 'n0');
  for (let i = 0; i < 3; i++) {
    post.rect(5 + i * 6, 21, 5, 7, isLit ? ['c0', 200] : 'n7');
    if (isLit) post.rect(6 + i * 6, 22, 3, 5, ['c3', 255]).rect(7 + i * 6, 23, 1, 3, ['c0', 255]);
    else post.rect(7 + i * 6, 22, 2, 5, 'r1');
  }
  post.ellipse(13, 35, 2, 2, isLit ? ['a3', 255] : ['r2', 180]);
  return post.outline('n1');
}

/** The mouth of the speaking tube: brass that comes up from below and opens at the height of an ear. */
function drawSpeakingTube(isLit: boolean): Canvas {
  const tube = new Canvas(34, 48)
    .rect(8, 20, 5, 26, 'a1')
    .rect(8, 20, 2, 26, 'a3')
    .rect(12, 20, 1, 26, 'a0');
  tube.ellipse(13, 18, 6, 6, 'a1').ellipse(12, 17, 4, 4, 'a2');
  for (let i = 0; i < 12; i++)
    tube.rect(14 + i, 17 - i * 0.55, 1, 4 + i * 1.1, i > 9 ? 'a3' : i % 4 === 3 ? 'a0' : 'a2');
  tube.ellipse(27, 17, 3, 9, 'a0').ellipse(27, 17, 2, 7.4, isLit ? ['c1', 220] : 'n0');
  if (isLit)
    tube
      .rect(27, 12, 1, 8, ['c4', 255])
      .rect(30, 6, 3, 1, ['c3', 255])
      .rect(30, 10, 3, 1, ['c3', 255]);
  if (isLit)
    tube
      .rect(31, 17, 3, 1, ['c3', 255])
      .rect(12, 4, 3, 5, ['n8', 220])
      .rect(14, 2, 1, 6, ['n8', 220]);
  else tube.rect(24, 16, 3, 3, 'w3').rect(24, 16, 3, 1, 'w4');
  for (const y of [26, 36]) tube.rect(6, y, 9, 2, 'n3').rect(6, y, 9, 1, 'n5');
  tube.rect(4, 43, 13, 3, 'n3').rect(4, 43, 13, 1, 'n5');
  return tube.outline('n1');
}

function addHorn(horns: Canvas, x: number, y: number, size: number, isLit: boolean): void {
  horns.ellipse(x, y, size, size, 'p0').ellipse(x - 0.5, y - 0.5, size - 1, size - 1, 'p2');
  horns
    .ellipse(x, y, size - 2.5, size - 2.5, 'p1')
    .ellipse(x, y, size - 4, size - 4, isLit ? ['m2', 200] : 'n1');
  if (isLit) horns.ellipse(x, y, Math.max(1, size - 6.5), Math.max(1, size - 6.5), ['m4', 255]);
}

/** The horns of the echo room: one word goes in, three come out. */
function drawEchoHorns(isLit: boolean): Canvas {
  const horns = new Canvas(50, 46)
    .rect(10, 28, 30, 14, 'w2')
    .rect(10, 28, 30, 2, 'w4')
    .rect(10, 40, 30, 2, 'w0');
  horns
    .line(24, 28, 14, 12, 'a1')
    .line(25, 28, 15, 12, 'a2')
    .line(25, 28, 36, 14, 'a1')
    .rect(24, 18, 3, 11, 'a1');
  addHorn(horns, 12, 12, 10, isLit);
  addHorn(horns, 38, 13, 8.5, isLit);
  addHorn(horns, 26, 20, 7.5, isLit);
  for (let i = 0; i < 5; i++)
    horns.rect(13 + i * 5, 33, 3, 4, isLit ? [i % 2 ? 'c3' : 'm3', 255] : 'n1');
  return horns.rect(12, 42, 4, 3, 'n2').rect(34, 42, 4, 3, 'n2').outline('n1');
}

/** The desk of the beacon: a big lever, and four small lamps for four kinds of dark. */
function drawBeaconDesk(isLit: boolean): Canvas {
  const desk = new Canvas(40, 42)
    .rect(4, 20, 32, 18, 'n3')
    .rect(4, 20, 3, 18, 'n4')
    .rect(33, 20, 3, 18, 'n2');
  desk.rect(2, 16, 36, 6, 'n4').rect(2, 16, 36, 1, 'n7').rect(2, 21, 36, 1, 'n1');
  const inks = ['a2', 'm3', 'u3', 'r2'] as const;
  inks.forEach((ink, i) =>
    desk.rect(7 + i * 7, 25, 5, 5, 'n0').rect(8 + i * 7, 26, 3, 3, isLit ? [ink, 255] : 'n5'),
  );
  desk.rect(8, 33, 24, 2, 'n1').rect(8, 33, isLit ? 24 : 5, 2, isLit ? ['c3', 255] : 'c1');
  if (isLit)
    desk.line(20, 17, 30, 3, 'n6').line(21, 17, 31, 3, 'n4').ellipse(31, 4, 3.4, 3.4, ['a2', 255]);
  else desk.line(20, 17, 10, 3, 'n6').line(19, 17, 9, 3, 'n4').ellipse(9, 4, 3.4, 3.4, 'r2');
  return desk.rect(4, 38, 32, 2, 'n2').outline('n0');
}

/** Where the work of the tower is done, storey by storey. */
export function towerSpotSprites(): Sprite[] {
  const pairs = [
    ['tower-lens', drawLens, { shadow: 15, foot: [28, 6] }],
    ['stair-post', drawStairPost, { shadow: 7, foot: [14, 5] }],
    ['speaking-tube', drawSpeakingTube, { shadow: 8, foot: [16, 5] }],
    ['echo-horns', drawEchoHorns, { shadow: 17, foot: [32, 6] }],
    ['beacon-desk', drawBeaconDesk, { shadow: 16, foot: [32, 6] }],
  ] as const;
  return pairs.flatMap(([key, draw, stand]) => [
    standing(key, draw(false), stand),
    standing(`${key}-lit`, draw(true), stand),
  ]);
}
