import type { Canvas } from '../canvas.ts';
import { hash } from '../noise.ts';
import { shade, shadeRows } from '../shade.ts';
import type { Area, Tones } from './wall.ts';

/** A flat roof behind its parapet: light coping, shadow inside, quiet gravel. */
export function drawFlatRoof(canvas: Canvas, area: Area, [, dark, mid, light]: Tones): void {
  const { x, y, width, height } = area;
  canvas.rect(x, y, width, height, 'n3');
  for (let i = 0; i < (width * height) / 40; i++) {
    const left = 5 + Math.floor(hash(i, 1, width) * (width - 11));
    const top = 5 + Math.floor(hash(i, 2, height) * (height - 10));
    canvas.rect(x + left, y + top, 2, 1, hash(i, 3, 2) < 0.4 ? 'n4' : 'n2');
  }
  for (let i = 28; i < width - 8; i += 28) canvas.rect(x + i, y + 4, 1, height - 7, 'n2');
  canvas
    .rect(x, y, width, 4, mid)
    .rect(x, y, 4, height, mid)
    .rect(x + width - 4, y, 4, height, mid);
  canvas
    .rect(x, y, width, 1, light)
    .rect(x, y, 1, height, light)
    .rect(x + width - 1, y, 1, height, dark);
  canvas.rect(x + 3, y + 3, width - 6, 1, dark).rect(x + 3, y + 3, 1, height - 6, dark);
  canvas.rect(x + width - 4, y + 4, 1, height - 7, light);
  shadeRows(canvas, x + 4, y + 4, width - 8, [-2, -1, -1, -0.5]);
  for (let i = 0; i < 3; i++) shade(canvas, x + 4 + i, y + 5, 1, height - 8, [-1, -1, -0.5][i]!);
  canvas.rect(x, y + height - 4, width, 4, mid).rect(x, y + height - 4, width, 1, light);
  canvas.rect(x, y + height - 1, width, 1, dark);
  for (let i = 15; i < width - 2; i += 16) {
    canvas.rect(x + i, y + height - 3, 1, 2, dark).rect(x + i, y + 1, 1, 2, dark);
  }
}

/** Rows of shingles, offset, here and there one of another tone; ridge above, eave below. */
export function drawShingles(canvas: Canvas, area: Area, tones: Tones): void {
  const [shadow, dark, mid, light] = tones;
  const { x, y, width, height } = area;
  canvas.rect(x, y, width, height, mid);
  for (let j = 0; j < height; j += 5) {
    const row = j / 5;
    const tall = Math.min(5, height - j);
    for (let i = 0; i < width; i++) {
      const along = i + (row % 2 ? 4 : 0);
      const mood = hash(Math.floor(along / 8), row, 3);
      const body = mood < 0.14 ? light : mood > 0.84 ? dark : mid;
      canvas.rect(x + i, y + j, 1, tall, along % 8 === 0 ? dark : body);
      if (along % 8 !== 0) canvas.set(x + i, y + j, light);
    }
    if (tall === 5) canvas.rect(x, y + j + 4, width, 1, dark);
  }
  canvas.rect(x, y, width, 3, dark).rect(x, y, width, 1, light);
  for (let i = 6; i < width; i += 12) canvas.rect(x + i, y, 1, 3, shadow);
  shade(canvas, x, y + height - 8, width, 5, -0.5);
  canvas.rect(x, y + height - 3, width, 3, dark).rect(x, y + height - 3, width, 1, light);
  canvas.rect(x, y + height - 1, width, 1, shadow);
}
