import { body, type Draw } from './gear.ts';

const { x: left, y: top } = body;
/** Row of the shoulders. */
const shoulders = top + 13;

/** An umbrella held over the head: eight panels of two reds. */
export const umbrella: Draw = (canvas, { view, bob }) => {
  const x = view === 'side' ? left + 9 : left + 8;
  const y = top - 7 + bob;
  canvas.rect(left + 13, y + 8, 1, 13, 'n7');
  for (let row = 0; row < 8; row++) {
    const reach = [2, 6, 8, 10, 11, 12, 13, 13][row]!;
    canvas.rect(x - reach, y + row, reach * 2, 1, 'r2');
    canvas.rect(x - Math.round(reach * 0.85), y + row, Math.round(reach * 0.45), 1, 'r3');
    canvas.rect(x + Math.round(reach * 0.45), y + row, Math.round(reach * 0.55), 1, 'r1');
  }
  for (const dx of [-13, -9, -4, 1, 6, 11]) canvas.rect(x + dx, y + 8, 2, 1, 'r1');
  canvas.rect(x - 1, y - 2, 1, 2, 'n7').line(x - 1, y, x - 1, y + 6, 'r1');
};

/** A courier's box with an envelope on it. */
export const boxBehind: Draw = (canvas, { view, bob }) => {
  const y = shoulders - 6 + bob;
  if (view === 'down') canvas.rect(left + 1, y, 14, 12, 'm2').rect(left + 1, y, 14, 1, 'm3');
  if (view === 'side')
    canvas
      .rect(left - 6, y, 11, 14, 'm2')
      .rect(left - 6, y, 11, 2, 'm3')
      .rect(left + 3, y + 2, 2, 12, 'm1')
      .rect(left - 5, y + 5, 6, 5, 'n8')
      .line(left - 5, y + 5, left - 3, y + 7, 'n5')
      .line(left, y + 5, left - 2, y + 7, 'n5');
};
export const boxInFront: Draw = (canvas, { view, bob }) => {
  const y = shoulders - 6 + bob;
  if (view === 'down')
    canvas.rect(left + 4, shoulders + bob, 1, 5, 'm3').rect(left + 11, shoulders + bob, 1, 5, 'm3');
  if (view !== 'up') return;
  canvas
    .rect(left + 1, y, 14, 13, 'm2')
    .rect(left + 1, y, 14, 2, 'm3')
    .rect(left + 13, y + 2, 2, 11, 'm1');
  canvas.rect(left + 4, y + 4, 8, 6, 'n8');
  canvas.line(left + 4, y + 4, left + 7, y + 7, 'n5').line(left + 11, y + 4, left + 8, y + 7, 'n5');
};

/** A rod over the shoulder, and a bucket with the tail of a fish in it. */
export const rodBehind: Draw = (canvas, { view, bob }) => {
  const y = top + bob;
  if (view === 'side')
    canvas
      .line(left + 11, y + 17, left - 9, y - 6, 'w3')
      .line(left - 9, y - 6, left - 10, y + 4, 'n6');
  else
    canvas
      .line(left + 13, y + 20, left + 18, y - 8, 'w3')
      .line(left + 18, y - 8, left + 19, y + 3, 'n6');
};
export const bucket: Draw = (canvas, { view, bob }) => {
  const x = view === 'side' ? left + 10 : left - 2;
  const y = shoulders + 6 + bob;
  canvas
    .rect(x, y, 5, 4, 'u2')
    .rect(x, y, 5, 1, 'u3')
    .rect(x + 4, y + 1, 1, 3, 'u1');
  canvas
    .set(x + 2, y - 1, 'n7')
    .set(x + 1, y - 2, 'n6')
    .set(x + 3, y - 2, 'n6');
};

/** A guitar held to the belly, or slung on the back. */
export const guitar: Draw = (canvas, { view, bob }) => {
  const y = shoulders + 4 + bob;
  if (view === 'up') {
    canvas
      .line(left + 5, y - 9, left + 7, y - 3, 'w1')
      .rect(left + 4, y - 3, 8, 7, 'w2')
      .rect(left + 5, y - 3, 3, 6, 'w3');
    return;
  }
  const x = view === 'side' ? left + 7 : left + 5;
  canvas.ellipse(x + 1, y, 4, 3.4, 'w3').ellipse(x + 4, y - 0.5, 2.6, 2.4, 'w4');
  canvas
    .rect(x, y - 1, 2, 2, 'w0')
    .line(x + 5, y - 2, x + 10, y - 7, 'w1')
    .rect(x + 10, y - 9, 2, 2, 'w0');
};

/** A pole with a flame that lights lamps. */
export const lightingPole: Draw = (canvas, { view, bob }) => {
  const x = view === 'side' ? left + 12 : left + 15;
  const y = top - 14 + bob;
  canvas.rect(x, y + 5, 1, 29, 'w3').rect(x, y + 5, 1, 10, 'w4');
  canvas.rect(x - 1, y + 3, 3, 2, 'n5').rect(x - 1, y, 3, 3, ['a2', 255]);
  canvas
    .set(x, y - 1, ['a3', 255])
    .set(x, y + 1, ['n8', 255])
    .set(x, y + 2, ['a3', 255]);
};

/** Books up to the chin. */
export const books: Draw = (canvas, { view, bob }) => {
  if (view === 'up') return;
  const x = view === 'side' ? left + 9 : left + 3;
  const y = shoulders - 2 + bob;
  const covers = ['r2', 'c2', 'a2', 'p2'] as const;
  covers.forEach((cover, i) => {
    const inset = i % 2;
    const wide = view === 'side' ? 7 : 10;
    canvas.rect(x + inset, y + i * 2, wide - inset, 2, cover);
    canvas.rect(x + wide - 2, y + i * 2, 2, 1, 'n8');
  });
};

/** A balloon on a string. */
export const balloon: Draw = (canvas, { view, frame, bob }) => {
  const sway = frame % 2;
  const x = view === 'side' ? left + 1 : left + 16;
  const y = top + 1 + bob;
  canvas.line(view === 'side' ? left + 7 : left + 13, top + 20, x, y + 4, 'n6');
  canvas.ellipse(x + sway, y, 4, 4.6, 'r2').ellipse(x + sway - 0.6, y - 0.6, 2.8, 3.2, 'r3');
  canvas.set(x + sway - 2, y - 3, 'n8').set(x + sway, y + 5, 'r1');
};

/** A watering can. */
export const wateringCan: Draw = (canvas, { view, bob }) => {
  const y = shoulders + 5 + bob;
  const x = view === 'side' ? left + 9 : left + 12;
  canvas
    .rect(x, y, 5, 4, 'c2')
    .rect(x, y, 5, 1, 'c3')
    .line(x + 5, y + 2, x + 8, y - 1, 'c1');
  canvas
    .set(x + 8, y - 2, 'c3')
    .set(x + 1, y - 1, 'c1')
    .set(x + 3, y - 1, 'c1')
    .rect(x + 1, y - 2, 3, 1, 'c1');
};
