import type { Canvas, Ink } from '../canvas.ts';
import { hash } from '../noise.ts';
import type { Area } from './wall.ts';

/** What a shop shows in its window. */
export type Display = 'cakes' | 'books' | 'keys' | 'letters';

/** Guests at their tables under hanging lamps, and cakes on stands in front. */
function showCakes(canvas: Canvas, { x, y, width, height }: Area): void {
  const foot = y + height;
  const shade: Ink = ['b2', 70];
  for (let i = 8; i < width; i += 18) {
    canvas
      .rect(x + i, y, 1, 3, shade)
      .rect(x + i - 1, y + 3, 3, 1, shade)
      .rect(x + i - 1, y + 4, 3, 1, ['n8', 255]);
  }
  for (const at of [6, 22, 38]) {
    if (at + 10 > width) continue;
    canvas.rect(x + at, foot - 12, 3, 3, shade).rect(x + at - 1, foot - 9, 5, 5, shade);
    canvas
      .rect(x + at + 5, foot - 8, 7, 1, shade)
      .rect(x + at + 8, foot - 7, 1, 4, shade)
      .rect(x + at + 7, foot - 10, 2, 2, ['n8', 200]);
  }
  for (let i = 2; i + 5 < width; i += 9) {
    const cream: Ink = [hash(i, 2, 3) < 0.5 ? 'm3' : 'n8', 170];
    canvas
      .rect(x + i, foot - 3, 5, 2, ['b3', 130])
      .rect(x + i, foot - 4, 5, 1, cream)
      .rect(x + i + 2, foot - 5, 1, 1, ['r2', 170]);
    canvas.rect(x + i - 1, foot - 1, 7, 1, ['w2', 110]);
  }
}

/** Two shelves of spines and one open book. */
function showBooks(canvas: Canvas, { x, y, width, height }: Area): void {
  const spines = ['r1', 'c1', 'u2', 'g3', 'p1', 'w2', 'm1', 'a0'] as const;
  for (const [row, foot] of [y + Math.floor(height * 0.5), y + height - 1].entries()) {
    for (let i = 1; i + 1 < width; i += 2) {
      const mood = hash(i, row, 8);
      if (mood < 0.12) continue;
      const tall = 3 + Math.floor(mood * 4);
      canvas.rect(x + i, foot - tall, 2, tall, [
        spines[Math.floor(hash(i, row, 5) * spines.length)]!,
        110,
      ]);
    }
    canvas.rect(x, foot, width, 1, ['w1', 90]);
  }
}

/** Rows of keys on hooks, large and small. */
function showKeys(canvas: Canvas, { x, y, width, height }: Area): void {
  const brass: Ink = ['c0', 90];
  canvas.rect(x, y + 3, width, 1, brass);
  for (let i = 3; i + 3 < width; i += 6) {
    const long = 4 + Math.floor(hash(i, 1, 4) * 6);
    canvas
      .rect(x + i - 1, y + 4, 3, 3, brass)
      .set(x + i, y + 5, ['c4', 200])
      .rect(x + i, y + 7, 1, long, brass);
    canvas
      .rect(x + i + 1, y + 5 + long, 1, 1, brass)
      .rect(x + i + 1, y + 7 + (long >> 1), 1, 1, brass);
  }
  canvas.rect(x, y + height - 3, width, 3, ['c1', 120]).rect(x + 6, y + height - 6, 8, 3, brass);
}

/** Sorting racks with letters, and somebody who sorts. */
function showLetters(canvas: Canvas, { x, y, width, height }: Area): void {
  const rack: Ink = ['c0', 90];
  for (let row = 0; row < 2; row++) {
    for (let i = 1; i + 4 < width; i += 6) {
      canvas.rect(x + i, y + 2 + row * 6, 5, 4, rack);
      if (hash(i, row, 2) < 0.7)
        canvas.rect(x + i + 1, y + 4 + row * 6, 3, 2, [hash(i, row, 3) < 0.3 ? 'm4' : 'n8', 200]);
    }
  }
  const someone = x + (width >> 1) + 4;
  canvas.rect(someone, y + height - 9, 4, 4, rack).rect(someone - 1, y + height - 5, 6, 5, rack);
  canvas.rect(x, y + height - 2, width, 2, ['c1', 120]);
}

const shows = { cakes: showCakes, books: showBooks, keys: showKeys, letters: showLetters };

export function drawDisplay(canvas: Canvas, area: Area, display: Display): void {
  shows[display](canvas, area);
}
