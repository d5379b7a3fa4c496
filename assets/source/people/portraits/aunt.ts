import { drawLapels, drawShoulders } from './brush.ts';
import { bunBehind } from './hair.ts';
import { short } from './hair-elders.ts';
import type { Look } from '../look.ts';
import type { Paint, Sitter } from './sitter.ts';

const look: Look = {
  skin: 'fair',
  hair: 'bun',
  hairTones: ['s2', 's3', 's4'],
  outfit: 'cardigan',
  cloth: ['u0', 'u1', 'u2'],
  trim: ['s5', 'r2', 'a2'],
  trousers: ['n2', 'n3'],
  shoes: ['n2', 'n3'],
};

const shawl: Paint = (canvas, { cloth, trim: [blouse] }) => {
  const [dark, middle, light] = cloth;
  drawShoulders(canvas, cloth);
  canvas.rect(19, 38, 10, 10, blouse);
  drawLapels(canvas, light, middle, 37, 11, 5);
  for (let x = 8; x < 40; x += 3) canvas.set(x, 44 - Math.abs(24 - x) / 8, x < 24 ? 'u3' : dark);
};

/** An oil lamp held up beside the face: the light of Hull. */
const lamp: Paint = (canvas) => {
  canvas
    .line(36, 27, 40, 24, 'n5')
    .line(44, 27, 40, 24, 'n4')
    .rect(36, 27, 9, 2, 'a0')
    .rect(36, 27, 9, 1, 'a1');
  canvas.rect(37, 29, 7, 10, ['a2', 200]).rect(37, 29, 1, 10, 'a1').rect(43, 29, 1, 10, 'a1');
  canvas
    .ellipse(40.5, 34, 2.5, 4, ['a3', 255])
    .rect(40, 33, 1, 4, 'n8')
    .rect(36, 39, 9, 3, 'a0')
    .rect(36, 39, 9, 1, 'a1');
  canvas.rect(37, 42, 7, 4, 'b6').rect(42, 42, 2, 4, 'b5').rect(37, 44, 7, 1, 'b5');
};

/** Marit's aunt in Hull, who appears once. */
export const aunt: Sitter = {
  look,
  iris: ['u1', 'u3'],
  brows: 's2',
  isOld: true,
  backdrop: { upper: 'p0', lower: 'b1', lights: ['a1', 'p1', 'b2'] },
  behind: bunBehind,
  clothes: shawl,
  hair: short,
  extras: lamp,
};
