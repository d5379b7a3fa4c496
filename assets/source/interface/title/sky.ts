import type { Canvas } from '../../canvas.ts';
import { hash } from '../../noise.ts';
import type { Colour } from '../../palette.ts';
import { bayerAt } from '../../shade.ts';
import { moon, shore, width } from './scene.ts';

const steps: readonly Colour[] = ['n0', 'n1', 'u0', 'p0', 'p1', 'm1', 'm2', 'r2', 'a1'];

function drawGradient(canvas: Canvas): void {
  canvas.fill((x, y) => {
    if (y > shore) return undefined;
    const place = Math.min((y / (shore + 22)) ** 1.35 * (steps.length - 1), steps.length - 1.01);
    const step = Math.floor(place);
    return place - step > bayerAt(x, y) ? steps[step + 1] : steps[step];
  });
}

function drawStars(canvas: Canvas): void {
  for (let i = 0; i < 190; i++) {
    const x = Math.floor(hash(i, 1, 3) * width);
    const y = Math.floor(hash(i, 2, 3) ** 1.6 * 165);
    canvas.set(x, y, i % 4 ? 'n5' : 'n8');
    if (i % 21 === 0)
      canvas
        .set(x - 1, y, 'n5')
        .set(x + 1, y, 'n5')
        .set(x, y - 1, 'n5')
        .set(x, y + 1, 'n5')
        .set(x, y, 'n8');
  }
}

const { x: moonX, y: moonY } = moon;

function drawMoon(canvas: Canvas): void {
  canvas
    .ellipse(moonX, moonY, 26, 26, 's5')
    .ellipse(moonX - 0.5, moonY - 0.5, 25, 25, 'b6')
    .ellipse(moonX - 2, moonY - 2, 22.5, 22.5, 'n8');
  for (const [dx, dy, r] of [
    [-8, -6, 5],
    [8, 8, 4],
    [5, -12, 3],
    [-7, 12, 2.5],
  ] as const) {
    canvas
      .ellipse(moonX + dx, moonY + dy, r, r, 's4')
      .ellipse(moonX + dx + 0.6, moonY + dy + 0.6, r - 0.8, r - 0.8, 'b6');
  }
}

/** Long flat clouds; each puff is lit from the afterglow below. */
function drawCloud(
  canvas: Canvas,
  x: number,
  y: number,
  scale: number,
  inks: readonly Colour[],
): void {
  inks.forEach((ink, layer) => {
    for (let i = 0; i < 9; i++) {
      const centre = x + (i - 4) * 10 * scale + layer * 2;
      const radius =
        (9.5 - Math.abs(i - 4) * 1.5) * scale * (0.85 + hash(i, x, 2) * 0.3) * (1 - layer * 0.22);
      canvas.fill((px, py) => {
        if (py >= y || Math.abs(px - centre) > radius || y - py > radius) return undefined;
        return ((px + 0.5 - centre) / radius) ** 2 + ((py + 0.5 - y) / radius) ** 2 < 1
          ? ink
          : undefined;
      });
    }
  });
  canvas.rect(x - 38 * scale, y - 1, 76 * scale, 1, inks.at(-1)!);
}

export function drawSky(canvas: Canvas): void {
  drawGradient(canvas);
  drawStars(canvas);
  drawMoon(canvas);
  drawCloud(canvas, 596, 122, 0.9, ['p0', 'u0']);
  drawCloud(canvas, 210, 132, 1, ['p1', 'p0']);
  drawCloud(canvas, 452, 158, 1.1, ['m1', 'p1', 'p0']);
  drawCloud(canvas, 40, 164, 1.2, ['m1', 'p1', 'p0']);
  drawCloud(canvas, 570, 188, 1.3, ['m2', 'm1', 'p1']);
  drawCloud(canvas, 260, 196, 1.1, ['r2', 'm2', 'm1']);
}
