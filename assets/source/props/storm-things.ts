import { Canvas, type Ink } from '../canvas.ts';
import { glazed, type Sprite, standing } from './sprite.ts';

/** A booth for one keeper: boards, a lamp over the hatch, a roof that lets the rain run off. */
function drawTollHut(isLit: boolean): Canvas {
  const hut = new Canvas(50, 64);
  for (let j = 0; j < 18; j++)
    hut
      .rect(8 - j * 0.3, 4 + j, 34 + j * 0.6, 1, j % 5 === 4 ? 'b1' : 'b2')
      .rect(8 - j * 0.3, 4 + j, 4, 1, 'b3');
  hut
    .rect(2, 21, 46, 3, 'b1')
    .rect(2, 21, 46, 1, 'b3')
    .rect(5, 24, 40, 38, 'c1')
    .rect(5, 24, 2, 38, 'c2')
    .rect(42, 24, 3, 38, 'c0');
  for (let x = 10; x < 42; x += 6) hut.rect(x, 24, 1, 38, 'c0');
  hut
    .rect(11, 29, 28, 15, 'n1')
    .rect(12, 30, 26, 13, isLit ? ['a2', 224] : 'u0')
    .rect(12, 30, 26, 3, isLit ? ['a3', 224] : 'u1');
  if (isLit) hut.rect(22, 35, 5, 4, 'b2').rect(20, 39, 9, 4, 'b2');
  hut
    .rect(9, 43, 32, 3, 'w3')
    .rect(9, 43, 32, 1, 'w4')
    .rect(9, 45, 32, 1, 'w1')
    .rect(5, 58, 40, 4, 's1');
  for (let i = 0; i < 5; i++) hut.rect(13 + i * 5, 49, 3, 6, i % 2 ? 'n7' : 'r2');
  return hut.outline('n1');
}

/** A small gate of new wood in the yard, for trying things before the real one is tried. */
function drawPracticeGate(isLit: boolean): Canvas {
  const gate = new Canvas(52, 50)
    .rect(3, 8, 7, 40, 'w2')
    .rect(3, 8, 2, 40, 'w4')
    .rect(42, 8, 7, 40, 'w2')
    .rect(42, 8, 2, 40, 'w4');
  gate.rect(1, 4, 50, 6, 'w3').rect(1, 4, 50, 1, 'w4').rect(1, 9, 50, 1, 'w1');
  for (let x = 11; x < 42; x += 5)
    gate
      .rect(x, 16, 4, 28, 'w3')
      .rect(x, 16, 1, 28, 'w4')
      .rect(x + 3, 16, 1, 28, 'w1');
  gate
    .line(12, 42, 40, 18, 'w1')
    .line(12, 41, 40, 17, 'w2')
    .rect(11, 20, 31, 2, 'n4')
    .rect(11, 38, 31, 2, 'n4');
  for (const [i, x] of [14, 24, 34].entries())
    gate.ellipse(x + 1, 12, 3, 3, 'n1').ellipse(
      x + 1,
      12,
      2,
      2,
      isLit
        ? (
            [
              ['a2', 255],
              ['c3', 255],
              ['c3', 255],
            ] as const
          )[i]!
        : 'n4',
    );
  return gate.outline('w0');
}

/** The crew board: a peg for each of the crew, some tags turned. */
function drawCrewBoard(isLit: boolean): Canvas {
  const board = new Canvas(46, 42)
    .rect(6, 26, 3, 14, 'w1')
    .rect(37, 26, 3, 14, 'w1')
    .rect(2, 6, 42, 24, 'w2')
    .frame(2, 6, 42, 24, 'w3')
    .rect(2, 6, 42, 1, 'w4')
    .rect(4, 8, 38, 20, 'g1');
  board.rect(0, 2, 46, 4, 'b2').rect(0, 2, 46, 1, 'b4').rect(0, 5, 46, 1, 'b0');
  for (let row = 0; row < 2; row++) {
    for (let i = 0; i < 5; i++) {
      const x = 6 + i * 7;
      const y = 10 + row * 9;
      const isOdd = row === 0 && i === 3;
      const ink: Ink = isLit ? [isOdd ? 'r3' : 'c3', 192] : isOdd ? 'r1' : 's4';
      board
        .set(x + 2, y - 1, 'n7')
        .rect(x, y, 5, 6, ink)
        .rect(x + 1, y + 1, 3, 2, 'n1')
        .rect(x + 1, y + 4, 3, 1, 'n1');
    }
  }
  return board.outline('n1');
}

/** The telegraph hut: tarred boards, one warm window, wires that hum. */
function drawTelegraphHut(isLit: boolean): Canvas {
  const hut = new Canvas(84, 92)
    .rect(66, 2, 3, 40, 'w1')
    .rect(66, 2, 1, 40, 'w3')
    .rect(57, 8, 22, 2, 'w2')
    .rect(59, 14, 18, 2, 'w2');
  for (const x of [58, 63, 72, 77]) hut.rect(x, 5, 2, 3, 'c2').set(x, 5, 'c4');
  for (let j = 0; j < 26; j++)
    hut
      .rect(10 - j * 0.35, 18 + j, 58 + j * 0.7, 1, j % 6 === 5 ? 'n1' : 'n2')
      .rect(10 - j * 0.35, 18 + j, 5, 1, 'n4')
      .set(20 + ((j * 17) % 40), 18 + j, 'n4');
  hut
    .rect(0, 43, 78, 3, 'n3')
    .rect(0, 43, 78, 1, 'n5')
    .rect(4, 46, 70, 44, 'w1')
    .rect(4, 46, 2, 44, 'w3')
    .rect(71, 46, 3, 44, 'w0');
  for (let y = 50; y < 88; y += 5) hut.rect(4, y, 70, 1, 'w0').rect(6, y + 1, 65, 1, 'w2');
  hut
    .rect(42, 53, 24, 18, 'n1')
    .rect(43, 54, 22, 16, isLit ? ['a2', 224] : 'u0')
    .rect(43, 54, 22, 4, isLit ? ['a3', 224] : 'u1')
    .rect(53, 54, 1, 16, 'n1')
    .rect(40, 71, 28, 2, 's4');
  hut
    .rect(14, 54, 18, 35, 'n1')
    .rect(15, 55, 16, 34, 'c1')
    .rect(15, 55, 2, 34, 'c2')
    .rect(18, 58, 10, 9, isLit ? ['a2', 224] : 'u0')
    .set(28, 73, 'a3');
  hut.rect(34, 52, 4, 5, isLit ? ['c3', 255] : 'n4').rect(35, 50, 2, 2, 'n5');
  for (let y = 20; y < 30; y++) hut.rect(24, y - 8, 8, 1, 'b2').rect(24, y - 8, 2, 1, 'b3');
  return hut.rect(4, 86, 70, 4, 's1').rect(4, 86, 70, 1, 's3').outline('n1');
}

/** The bin where the network's letters of refusal end, unopened. */
function drawSlipBin(isLit: boolean): Canvas {
  const bin = new Canvas(26, 32)
    .rect(5, 12, 16, 17, 'n3')
    .rect(5, 12, 3, 17, 'n5')
    .rect(18, 12, 3, 17, 'n2');
  for (let x = 8; x < 19; x += 4) bin.rect(x, 14, 1, 14, 'n2');
  bin.rect(4, 11, 18, 2, 'n5').rect(4, 11, 18, 1, 'n7');
  for (const [x, y, ink] of [
    [6, 5, 'n8'],
    [13, 3, 'n7'],
    [9, 1, 's5'],
    [16, 7, 'n8'],
  ] as const)
    bin
      .rect(x, y, 7, 8, ink)
      .rect(x + 1, y + 2, 4, 1, 'n5')
      .rect(x + 3, y + 4, 3, 3, isLit ? ['c3', 255] : 'r2');
  return bin.outline('n1');
}

export function stormSprites(): Sprite[] {
  const pairs = [
    ['toll-hut', drawTollHut, { shadow: 20, foot: [42, 12] }],
    ['practice-gate', drawPracticeGate, { shadow: 18, foot: [46, 6] }],
    ['crew-board', drawCrewBoard, { shadow: 16, foot: [38, 6] }],
    ['telegraph-hut', drawTelegraphHut, { shadow: 34, foot: [72, 22] }],
    ['slip-bin', drawSlipBin, { shadow: 9, foot: [18, 6] }],
  ] as const;
  return pairs.flatMap(([key, draw, stand]) => {
    const both = [standing(key, draw(false), stand), standing(`${key}-lit`, draw(true), stand)];
    return key.endsWith('hut') ? glazed('window', both) : both;
  });
}
