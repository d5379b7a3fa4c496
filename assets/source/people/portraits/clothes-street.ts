import { drawLapels, drawShoulders } from './brush.ts';
import type { Paint } from './sitter.ts';

/** A jacket or a long coat over a shirt, with a scarf or tie of the second colour of its trim. */
export const coat: Paint = (canvas, { cloth, trim: [shirt, scarf] }) => {
  const [dark, , light] = cloth;
  drawShoulders(canvas, cloth, 20);
  canvas.rect(19, 38, 10, 10, shirt).rect(26, 39, 3, 9, 'n6');
  drawLapels(canvas, light, dark, 36, 11, 5);
  canvas.rect(22, 38, 4, 4, scarf).rect(22, 38, 2, 4, scarf).rect(23, 42, 2, 6, scarf);
  canvas.rect(6, 45, 1, 3, dark).rect(41, 45, 1, 3, dark);
};

/** A raincoat with its collar up and toggles. */
export const raincoat: Paint = (canvas, { cloth, trim: [, toggle] }) => {
  const [dark, middle, light] = cloth;
  drawShoulders(canvas, cloth, 20, 36);
  canvas.rect(14, 35, 8, 5, light).rect(26, 35, 8, 5, middle).rect(32, 36, 2, 4, dark);
  canvas.rect(15, 39, 8, 1, middle).rect(25, 39, 8, 1, dark).rect(23, 40, 2, 8, dark);
  canvas.rect(19, 43, 4, 1, toggle).rect(25, 43, 4, 1, toggle).rect(19, 47, 4, 1, toggle);
  canvas.rect(25, 47, 4, 1, toggle);
};

/** An apron with a bib over sleeves of another colour. */
export const pinafore: Paint = (canvas, { cloth, trim: [white, leaf] }) => {
  const [dark, middle, light] = cloth;
  drawShoulders(canvas, cloth);
  canvas.rect(14, 37, 3, 8, 'w3').rect(31, 37, 3, 8, 'w2').rect(15, 42, 18, 6, 'w3');
  canvas.rect(15, 42, 18, 1, 'w4').rect(30, 43, 3, 5, 'w2');
  drawLapels(canvas, white, 'n6', 37, 4, 3);
  canvas.rect(20, 45, 8, 3, 'w1').set(22, 43, leaf).rect(23, 42, 1, 4, leaf).set(24, 43, leaf);
  canvas.set(8, 44, light).set(39, 44, dark).set(10, 46, middle);
};

/** A dress with a round collar. */
export const frock: Paint = (canvas, { cloth, trim: [collar, button] }) => {
  const [dark, , light] = cloth;
  drawShoulders(canvas, cloth, 18);
  canvas.ellipse(18, 39.5, 6, 3, collar).ellipse(30, 39.5, 6, 3, 'b4').rect(23, 42, 2, 1, button);
  canvas.rect(23, 45, 2, 1, button).line(9, 44, 12, 41, light).line(36, 46, 38, 43, dark);
};

/** A wrap in two turns, over whatever is worn below. */
export const shawlOver: Paint = (canvas, { trim: [, wool] }) => {
  canvas.ellipse(24, 40, 13, 4.6, 'm1').ellipse(23.4, 39, 12, 3.8, wool);
  canvas.rect(14, 38, 9, 1, 'm4').rect(27, 41, 5, 7, wool).rect(31, 42, 1, 6, 'm1');
};

/** The strap of a guitar from the left shoulder, and its neck behind the right one. */
export const strap: Paint = (canvas) => {
  for (let i = 0; i < 11; i++)
    canvas.rect(11 + i, 38 + i, 4, 1, 'r1').set(12 + i, 38 + i, i % 3 === 0 ? 'a2' : 'r2');
};

export const guitarNeck: Paint = (canvas) => {
  canvas.line(38, 40, 44, 20, 'w1').line(39, 40, 45, 20, 'w3').line(40, 40, 46, 20, 'w1');
  canvas.rect(43, 14, 5, 7, 'w1').rect(43, 14, 2, 7, 'w2').set(42, 16, 'n7').set(42, 19, 'n7');
};
