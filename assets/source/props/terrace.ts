import { Canvas } from '../canvas.ts';
import { random } from '../noise.ts';
import type { Colour } from '../palette.ts';
import { type Sprite, standing } from './sprite.ts';

function drawPlanter(petal: Colour, shade: Colour, seed: number): Canvas {
  const planter = new Canvas(34, 20)
    .rect(2, 10, 30, 8, 's2')
    .rect(1, 9, 32, 2, 's4')
    .rect(1, 9, 32, 1, 's5');
  planter.rect(30, 11, 2, 7, 's1').rect(2, 16, 30, 2, 's1');
  const next = random(seed);
  for (let i = 0; i < 15; i++) {
    const x = 3 + next() * 26;
    const y = 3 + next() * 5;
    planter.ellipse(x, y + 1, 2.2, 1.8, next() < 0.5 ? 'g3' : 'g4').set(x - 1, y, 'g5');
  }
  for (let i = 0; i < 8; i++) {
    const x = 4 + Math.floor(next() * 25);
    const y = 2 + Math.floor(next() * 5);
    planter.rect(x, y, 2, 1, petal).rect(x, y + 1, 2, 1, shade);
  }
  return planter.outline('n1');
}

function drawPot(kind: 'fern' | 'ball'): Canvas {
  const pot = new Canvas(18, 26)
    .rect(5, 17, 8, 7, 'b3')
    .rect(4, 15, 10, 3, 'b4')
    .rect(4, 15, 10, 1, 'b5')
    .rect(11, 18, 2, 6, 'b2');
  const next = random(kind.length);
  if (kind === 'fern') {
    for (let i = 0; i < 9; i++) {
      const angle = -Math.PI * (0.08 + (0.84 * i) / 8);
      const length = 9 + next() * 3;
      for (let t = 0; t < length; t++) {
        const x = 9 + Math.cos(angle) * t * 0.8;
        const y = 15 + Math.sin(angle) * t + t * t * 0.03;
        pot
          .set(x, y, t > length * 0.6 ? 'g5' : t > length * 0.3 ? 'g4' : 'g2')
          .set(x + 1, y, t > length * 0.6 ? 'g4' : 'g3');
      }
    }
  } else {
    pot.ellipse(9, 9, 6.5, 6, 'g2');
    for (let i = 0; i < 11; i++) {
      const angle = next() * 6.3;
      const far = Math.sqrt(next()) * 4.5;
      const x = 9 + Math.cos(angle) * far;
      const y = 8.5 + Math.sin(angle) * far;
      pot.ellipse(x, y, 1.9, 1.6, y < 8 ? 'g4' : 'g3').set(x - 1, y - 1, y < 9 ? 'g5' : 'g4');
    }
  }
  return pot.outline('n1');
}

type Cloth = readonly [light: Colour, dark: Colour];

/** A café table with two cups under its umbrella. */
function drawUmbrella(first: Cloth, second: Cloth): Canvas {
  const table = new Canvas(38, 43)
    .rect(18, 18, 2, 18, 'n5')
    .ellipse(19, 34, 9, 4, 'w3')
    .ellipse(19, 33.3, 9, 3.6, 'w4');
  table
    .rect(18, 37, 2, 4, 'n4')
    .rect(16, 40, 6, 1, 'n3')
    .rect(14, 31, 3, 2, 'n8')
    .rect(21, 32, 3, 2, 'n8')
    .set(15, 30, 'n7');
  for (let y = 1; y < 19; y++) {
    for (let x = 1; x < 37; x++) {
      const across = (x + 0.5 - 19) / 17;
      const edge = 15 + Math.round(Math.abs(Math.sin(((x - 2) / 34) * Math.PI * 5)) * 2);
      const dome = across * across + Math.min(0, (y - 15) / 13.5) ** 2;
      if (y > edge || dome > 1) continue;
      const stripe = Math.floor((across / (0.35 + 0.65 * (y / 16)) + 1) * 3) % 2 ? first : second;
      table.set(x, y, stripe[y > edge - 3 || across > 0.5 ? 1 : 0]);
    }
  }
  return table.ellipse(15, 5, 4, 1.5, 'n8', 120).outline('n1');
}

function drawChair(): Canvas {
  const chair = new Canvas(12, 16)
    .rect(2, 1, 8, 2, 'w4')
    .rect(2, 1, 1, 13, 'w2')
    .rect(9, 1, 1, 13, 'w1')
    .rect(2, 4, 8, 1, 'w3');
  return chair.rect(1, 8, 10, 2, 'w4').rect(1, 9, 10, 1, 'w2').outline('n1');
}

/** A café board with a cup on it. */
function drawBoard(): Canvas {
  const board = new Canvas(16, 20)
    .rect(2, 2, 12, 14, 'w2')
    .rect(2, 2, 12, 1, 'w4')
    .rect(3, 4, 10, 9, 'n1');
  board
    .rect(5, 6, 5, 4, ['m3', 120])
    .rect(10, 7, 1, 2, ['m3', 120])
    .set(6, 5, 'n7')
    .set(8, 5, 'n7')
    .rect(5, 11, 6, 1, ['a2', 120]);
  return board.rect(3, 16, 2, 3, 'w1').rect(11, 16, 2, 3, 'w1').outline('n0');
}

/** What stands before cafés and doors: plants, tables, chairs. */
export function terraceSprites(): Sprite[] {
  return [
    standing('planter-rose', drawPlanter('m3', 'm2', 31), { shadow: 15, foot: [30, 7] }),
    standing('planter-amber', drawPlanter('a2', 'a1', 47), { shadow: 15, foot: [30, 7] }),
    standing('planter-white', drawPlanter('n8', 'p3', 83), { shadow: 15, foot: [30, 7] }),
    standing('pot-fern', drawPot('fern'), { shadow: 7, foot: [10, 5] }),
    standing('pot-ball', drawPot('ball'), { shadow: 7, foot: [10, 5] }),
    standing('umbrella-rose', drawUmbrella(['m3', 'm2'], ['n8', 'n6']), {
      shadow: 12,
      foot: [16, 6],
    }),
    standing('umbrella-teal', drawUmbrella(['c2', 'c1'], ['n8', 'n6']), {
      shadow: 12,
      foot: [16, 6],
    }),
    standing('chair', drawChair(), { shadow: 5, foot: [8, 4] }),
    standing('cafe-board', drawBoard(), { shadow: 6, foot: [10, 5] }),
  ];
}
