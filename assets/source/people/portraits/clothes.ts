import { drawLapels, drawShoulders } from './brush.ts';
import type { Paint } from './sitter.ts';

export const courierJacket: Paint = (canvas, { cloth, trim }) => {
  const [dark, , light] = cloth;
  drawShoulders(canvas, cloth);
  canvas.rect(23, 42, 2, 6, dark).rect(6, 44, 1, 4, 'u0').rect(41, 44, 1, 4, 'u0');
  drawLapels(canvas, light, dark, 37, 6, 3);
  const [, red] = trim;
  canvas.rect(16, 37, 16, 4, red).rect(16, 37, 12, 1, 'r3').rect(27, 38, 5, 3, 'r1');
  canvas.rect(21, 41, 6, 2, red).rect(22, 43, 4, 1, 'r1').rect(23, 44, 2, 1, 'r1');
  for (let i = 0; i < 11; i++)
    canvas
      .rect(33 + Math.round(i * 0.5), 38 + i, 3, 1, 'w2')
      .set(33 + Math.round(i * 0.5), 38 + i, 'w3');
  // The brass RELAY pin.
  canvas.ellipse(14, 44, 2.5, 2.5, ['a1', 120]).rect(13, 43, 2, 2, ['a2', 200]).set(13, 43, 'a3');
};

export const hoodie: Paint = (canvas, { cloth, trim: [string] }) => {
  const [dark, middle, light] = cloth;
  drawShoulders(canvas, cloth);
  canvas.ellipse(14, 39, 6, 4, light).ellipse(34, 39, 6, 4, dark);
  drawLapels(canvas, light, dark, 37, 7);
  canvas
    .rect(15, 40, 2, 1, middle)
    .rect(20, 43, 2, 5, string)
    .rect(27, 43, 2, 4, string)
    .rect(20, 47, 2, 1, 'n6');
};

export const bakersApron: Paint = (canvas, { cloth, trim: [white, amber, button] }) => {
  drawShoulders(canvas, cloth);
  canvas.rect(18, 37, 12, 4, white).rect(27, 38, 3, 3, 'n7');
  drawLapels(canvas, white, 'n6', 38, 5, 4);
  canvas.rect(15, 41, 18, 7, amber).rect(15, 41, 18, 1, 'a3').rect(30, 42, 3, 6, button);
  canvas.rect(13, 37, 3, 6, amber).rect(32, 37, 3, 6, button);
  // Flour, where hands are wiped.
  for (const [x, y, w] of [
    [17, 44, 3],
    [18, 45, 4],
    [17, 46, 2],
    [25, 43, 2],
    [26, 46, 3],
    [22, 47, 2],
  ] as const)
    canvas.rect(x, y, w, 1, 'n8');
};

export const dungarees: Paint = (canvas, { cloth, sleeves = cloth }) => {
  const [, middle, light] = cloth;
  drawShoulders(canvas, sleeves);
  canvas
    .rect(14, 37, 4, 11, light)
    .rect(30, 37, 4, 11, middle)
    .rect(16, 44, 16, 4, middle)
    .rect(16, 44, 16, 1, light);
  canvas.rect(14, 43, 3, 2, 'a3').rect(31, 43, 3, 2, 'a3').rect(21, 46, 6, 2, cloth[0]);
  drawLapels(canvas, 'a3', 'a1', 36, 4, 3);
};

/** A coil of cable over the left shoulder. */
export const cableCoil: Paint = (canvas) => {
  for (let ring = 0; ring < 3; ring++) {
    for (let i = 0; i < 12; i++) {
      const x = 4 + ring * 3 + Math.round(i * 0.35);
      canvas.rect(x, 37 + i, 2, 1, i % 4 === 0 ? 'n7' : 'n5').set(x + 2, 37 + i, 'n2');
    }
  }
};

export const suit: Paint = (canvas, { cloth, trim: [white, amber] }) => {
  const [dark, , light] = cloth;
  drawShoulders(canvas, cloth, 18);
  canvas.rect(20, 38, 8, 10, white).rect(25, 39, 3, 9, 'n7');
  drawLapels(canvas, light, dark, 37, 8, 4);
  canvas.rect(23, 40, 2, 2, amber).rect(22, 42, 4, 1, amber).rect(23, 43, 2, 5, 'a1');
  // Even her lapel carries a price tag.
  canvas
    .line(33, 41, 35, 42, 'n7')
    .rect(34, 43, 5, 4, 'b6')
    .rect(34, 43, 5, 1, 'n8')
    .rect(35, 45, 3, 1, 'b3')
    .set(34, 43, 'b3');
};

export const cardigan: Paint = (canvas, { cloth, trim: [blouse, , button] }) => {
  const [dark, middle, light] = cloth;
  drawShoulders(canvas, cloth);
  canvas.rect(19, 38, 10, 10, blouse).rect(26, 39, 3, 9, 's4');
  drawLapels(canvas, light, dark, 37, 11, 4);
  for (let i = 0; i < 9; i++)
    canvas
      .set(7 + (i % 3), 41 + i, middle)
      .set(11 + (i % 3), 40 + i, middle)
      .set(36 + (i % 3), 40 + i, middle);
  canvas.rect(22, 46, 2, 2, button);
};

/** Wren's cardigan is knitted like a circuit board. */
export const circuitCardigan: Paint = (canvas, look) => {
  cardigan(canvas, look);
  const trace = 'g5';
  canvas
    .line(8, 47, 8, 43, trace)
    .line(8, 43, 11, 40, trace)
    .line(12, 47, 12, 45, trace)
    .line(12, 45, 15, 42, trace);
  canvas
    .line(39, 47, 39, 44, trace)
    .line(39, 44, 36, 41, trace)
    .line(35, 47, 35, 45, trace)
    .line(35, 45, 32, 42, trace);
  for (const [x, y] of [
    [11, 40],
    [15, 42],
    [36, 41],
    [32, 42],
  ] as const)
    canvas.rect(x, y, 2, 2, 'g6');
};

export const nightCoat: Paint = (canvas, { cloth, trim: [, sage] }) => {
  drawShoulders(canvas, cloth, 22, 36);
  canvas.rect(23, 42, 2, 6, cloth[0]).rect(28, 44, 2, 2, 's4');
  // Scarf in two turns, ear muffs resting on it.
  canvas
    .ellipse(24, 40, 14, 5, 'g3')
    .ellipse(23.5, 39, 13, 4, 'g4')
    .rect(14, 37, 12, 1, sage)
    .rect(16, 41, 14, 1, 'g2');
  canvas.rect(27, 41, 6, 7, 'g4').rect(31, 42, 2, 6, 'g3').rect(27, 42, 1, 6, sage);
  canvas
    .ellipse(10.5, 38.5, 4, 4.5, 'r1')
    .ellipse(10, 38, 2.6, 3, 'r2')
    .ellipse(37.5, 38.5, 4, 4.5, 'r0')
    .ellipse(37, 38, 2.6, 3, 'r1');
};

/** Plum velvet: light lives on the edges of the folds. */
export const velvetCoat: Paint = (canvas, { cloth, trim: [white] }) => {
  const [dark, middle, light] = cloth;
  drawShoulders(canvas, [dark, middle, middle], 20);
  canvas.rect(19, 37, 10, 11, white).rect(26, 39, 3, 9, 'n6');
  drawLapels(canvas, light, middle, 36, 11, 5);
  canvas
    .line(7, 43, 10, 40, light)
    .line(7, 44, 11, 40, light)
    .line(12, 47, 13, 44, dark)
    .line(36, 46, 38, 42, dark)
    .line(40, 44, 38, 41, middle);
  // A cravat with a gold pin, and the trumpet that is also on his cuffs.
  canvas
    .rect(20, 38, 8, 3, 'p3')
    .rect(21, 41, 6, 3, 'p2')
    .rect(22, 44, 4, 2, 'p3')
    .rect(23, 39, 2, 2, ['a2', 120]);
  canvas.art(32, 40, '....y\ny..yy\nyyyyl\ny..ya\n....a', { y: 'a2', l: 'a3', a: 'a1' });
};
