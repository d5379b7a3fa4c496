import type { Canvas } from '../../canvas.ts';
import { hash } from '../../noise.ts';
import { drawPico } from '../../people/pico.ts';
import { cast } from '../../people/cast.ts';
import { drawQuill } from '../../people/quill.ts';
import { drawWalker } from '../../people/walker.ts';
import { enlarge } from './enlarge.ts';
import { drawHalo, height, lamps, quay, width } from './scene.ts';

function drawStones(canvas: Canvas): void {
  canvas.rect(0, quay, width, height - quay, 'n2').rect(0, quay - 1, width, 1, 'n0');
  for (let x = 0; x < width; x += 40) {
    canvas
      .rect(x, quay, 39, 8, 'n4')
      .rect(x, quay, 39, 1, 'n6')
      .rect(x, quay + 7, 39, 1, 'n3')
      .rect(x + 39, quay, 1, 8, 'n1');
    if (hash(x, 1, 2) < 0.6)
      canvas
        .rect(x + 6 + hash(x, 2, 2) * 20, quay + 3, 5, 1, 'n5')
        .rect(x + 20, quay + 5, 3, 1, 'n3');
  }
  canvas.rect(0, quay + 8, width, 2, 'n1');
  for (let row = 0; row < 4; row++) {
    const y = quay + 10 + row * 11;
    for (let x = -((row % 2) * 17); x < width; x += 34) {
      canvas
        .rect(x, y, 33, 10, hash(x, row, 7) < 0.3 ? 'n1' : 'n2')
        .rect(x, y, 33, 1, 'n3')
        .rect(x + 33, y, 1, 10, 'n1')
        .rect(x, y + 10, 34, 1, 'n1');
      if (hash(x, row, 8) < 0.35) canvas.rect(x + 8 + hash(x, row, 9) * 16, y + 4, 4, 1, 'n3');
    }
  }
}

function drawLampPost(canvas: Canvas, x: number, foot: number): void {
  canvas
    .ellipse(x + 2, foot, 6, 2, 'n1')
    .rect(x - 1, foot - 56, 2, 56, 'n4')
    .rect(x - 1, foot - 56, 1, 56, 'n6')
    .rect(x + 1, foot - 56, 1, 56, 'n1');
  canvas
    .rect(x - 3, foot - 4, 6, 4, 'n3')
    .rect(x - 3, foot - 4, 6, 1, 'n5')
    .rect(x - 2, foot - 40, 4, 2, 'n5');
  canvas
    .rect(x - 5, foot - 60, 10, 2, 'n3')
    .rect(x - 5, foot - 60, 10, 1, 'n5')
    .rect(x - 4, foot - 70, 8, 10, 'a2')
    .rect(x - 4, foot - 70, 1, 10, 'a1')
    .rect(x + 3, foot - 70, 1, 10, 'a1');
  canvas
    .rect(x - 2, foot - 68, 4, 7, 'a3')
    .rect(x - 1, foot - 67, 2, 5, 'n8')
    .rect(x - 6, foot - 72, 12, 2, 'n3')
    .rect(x - 6, foot - 72, 12, 1, 'n5')
    .rect(x - 3, foot - 74, 6, 2, 'n3')
    .rect(x - 1, foot - 76, 2, 2, 'n4');
}

/** Strings of small lanterns from post to post. */
function drawLanterns(canvas: Canvas, from: number, to: number, y: number): void {
  const lanterns = ['a2', 'm3', 'c3', 'a3'] as const;
  for (let x = from; x <= to; x++) {
    const sag = Math.round(Math.sin(((x - from) / (to - from)) * Math.PI) * 16);
    canvas.set(x, y + sag, 'n0');
    if ((x - from) % 13 === 6)
      canvas
        .rect(x - 1, y + sag + 1, 3, 3, lanterns[((x - from) / 13) & 3]!)
        .set(x, y + sag + 1, 'n8');
  }
}

function drawBollard(canvas: Canvas, x: number, foot: number): void {
  canvas
    .ellipse(x + 2, foot, 8, 2.5, 'n1')
    .rect(x - 5, foot - 12, 10, 12, 'n3')
    .rect(x - 5, foot - 12, 3, 12, 'n5')
    .rect(x + 3, foot - 12, 2, 12, 'n1');
  canvas
    .rect(x - 7, foot - 15, 14, 4, 'n4')
    .rect(x - 7, foot - 15, 14, 1, 'n6')
    .rect(x - 5, foot - 6, 10, 2, 'w3')
    .rect(x - 5, foot - 4, 10, 1, 'w1');
}

function drawCrate(canvas: Canvas, x: number, y: number): void {
  canvas
    .rect(x, y, 20, 17, 'n0')
    .rect(x + 1, y + 1, 18, 15, 'w2')
    .rect(x + 1, y + 1, 18, 2, 'w3')
    .rect(x + 1, y + 14, 18, 2, 'w1')
    .rect(x + 1, y + 3, 2, 11, 'w3')
    .rect(x + 17, y + 3, 2, 11, 'w1');
  canvas
    .rect(x + 3, y + 8, 14, 1, 'w1')
    .rect(x + 6, y + 5, 8, 6, 'n7')
    .line(x + 6, y + 5, x + 9, y + 8, 'n4')
    .line(x + 13, y + 5, x + 10, y + 8, 'n4')
    .rect(x + 9, y + 8, 2, 2, 'r2');
}

function drawMailbox(canvas: Canvas, x: number, foot: number): void {
  canvas
    .ellipse(x + 2, foot, 12, 3, 'n1')
    .rect(x - 10, foot - 36, 20, 36, 'n0')
    .rect(x - 8, foot - 38, 16, 2, 'n0');
  canvas
    .rect(x - 9, foot - 35, 18, 32, 'r1')
    .rect(x - 7, foot - 37, 14, 2, 'r2')
    .rect(x - 9, foot - 35, 5, 32, 'r2')
    .rect(x - 8, foot - 34, 1, 26, 'r3')
    .rect(x + 6, foot - 35, 3, 32, 'r0');
  canvas
    .rect(x - 10, foot - 30, 20, 1, 'r0')
    .rect(x - 6, foot - 27, 12, 3, 'n0')
    .rect(x - 6, foot - 24, 12, 1, 'r3');
  canvas
    .rect(x - 5, foot - 19, 10, 7, 'n8')
    .line(x - 5, foot - 19, x - 1, foot - 16, 'n5')
    .line(x + 4, foot - 19, x, foot - 16, 'n5')
    .rect(x - 10, foot - 3, 20, 3, 'n2');
}

function put(canvas: Canvas, sprite: Canvas, x: number, foot: number): void {
  const large = enlarge(sprite);
  canvas.ellipse(x + 2, foot - 1, large.width * 0.36, 3, 'n0');
  canvas.blit(large, x - (large.width >> 1), foot - large.height + 2);
}

/** Everybody looks out over the water, except the heron, who looks at them. */
export function drawQuayside(canvas: Canvas): void {
  drawStones(canvas);
  for (const { x } of lamps) drawHalo(canvas, x, 342, 74, 26, 1);
  for (const { x } of lamps) drawHalo(canvas, x, 340, 40, 14, 0.9);
  drawLanterns(canvas, 64, 236, 262);
  drawLanterns(canvas, 236, 404, 262);
  drawLanterns(canvas, 404, 576, 262);
  drawLanterns(canvas, -60, 64, 262);
  drawLanterns(canvas, 576, 700, 262);
  for (const { x } of lamps) drawLampPost(canvas, x, 330);
  drawBollard(canvas, 160, 330);
  drawBollard(canvas, 530, 330);
  drawCrate(canvas, 88, 326);
  drawCrate(canvas, 109, 328);
  drawCrate(canvas, 98, 311);
  drawMailbox(canvas, 604, 336);
  put(canvas, drawQuill('side', 0), 162, 318);
  put(canvas, drawPico('down', 0, 'joy'), 280, 347);
  put(canvas, drawWalker(cast.runner, 'up', 0), 324, 350);
  put(canvas, drawWalker(cast.juno, 'up', 0), 362, 348);
}
