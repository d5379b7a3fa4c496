import type { Canvas, Ink } from '../canvas.ts';
import { hash } from '../noise.ts';
import type { Colour } from '../palette.ts';
import { type Display, drawDisplay } from './shop-display.ts';
import type { Area } from './wall.ts';

export type Glass = 'amber' | 'cyan' | 'dark';
export type WindowLook = {
  readonly glass: Glass;
  readonly seed?: number;
  readonly frame?: Colour;
  readonly sill?: Colour;
};

const panes = {
  amber: { tones: ['a3', 'a2', 'a2', 'a1'], curtain: 'a0', glow: 222 },
  cyan: { tones: ['c4', 'c3', 'c2', 'c1'], curtain: 'c1', glow: 205 },
} as const;

function drawLitPane(canvas: Canvas, { x, y, width, height }: Area, glass: 'amber' | 'cyan'): void {
  const { tones, glow } = panes[glass];
  for (let j = 0; j < height; j++) {
    const t = j / height;
    canvas.rect(x, y + j, width, 1, [tones[t < 0.2 ? 0 : t < 0.6 ? 1 : t < 0.85 ? 2 : 3], glow]);
  }
}

/** Someone lives here: a curtain, a head and shoulders, a plant, a hanging lamp or a cat on the sill. */
function drawInhabitant(canvas: Canvas, area: Area, glass: 'amber' | 'cyan', mood: number): void {
  const { x, y, width, height } = area;
  const { curtain } = panes[glass];
  const dark: Ink = [glass === 'amber' ? 'b2' : 'c0', 60];
  const foot = y + height;
  const middle = x + (width >> 1);
  if (mood < 0.26) {
    canvas.rect(x, y, 2, height, [curtain, 130]).rect(x + width - 2, y, 2, height, [curtain, 130]);
    canvas.rect(x, y, width, 1, [curtain, 130]);
  } else if (mood < 0.46 && width > 6) {
    canvas.rect(middle - 3, foot - 6, 3, 3, dark).rect(middle - 4, foot - 3, 5, 3, dark);
  } else if (mood < 0.64) {
    canvas.rect(x + 1, foot - 3, 2, 3, ['g2', 50]).set(x, foot - 4, ['g3', 50]);
    canvas
      .set(x + 3, foot - 4, ['g3', 50])
      .set(x + 1, foot - 5, ['g3', 50])
      .set(x + 2, foot - 4, ['g2', 50]);
  } else if (mood < 0.76 && width > 8) {
    canvas.rect(x + width - 4, y, 1, 3, dark).rect(x + width - 5, y + 3, 3, 1, dark);
  } else if (mood < 0.86 && width > 8) {
    canvas
      .rect(x + 1, foot - 3, 4, 3, dark)
      .rect(x + 4, foot - 5, 2, 2, dark)
      .set(x + 4, foot - 6, dark);
  }
}

function drawDarkPane(canvas: Canvas, { x, y, width, height }: Area): void {
  canvas.rect(x, y, width, height, 'u0').rect(x, y, width, Math.ceil(height / 3), 'u1');
  for (let j = 0; j < height; j++) {
    const at = x + width - 2 - j;
    if (at >= x) canvas.set(at, y + j, 'u2');
    if (at - 1 >= x && j < height - 1) canvas.set(at - 1, y + j, 'u2');
  }
}

/** A framed window with cross bars and sill; `area` is the glass. */
export function drawWindow(canvas: Canvas, area: Area, look: WindowLook): void {
  const { x, y, width, height } = area;
  const frame = look.frame ?? 'n1';
  const sill = look.sill ?? 's4';
  canvas.rect(x - 1, y - 1, width + 2, height + 2, frame).rect(x - 1, y - 1, width + 2, 1, 'n3');
  if (look.glass === 'dark') drawDarkPane(canvas, area);
  else {
    drawLitPane(canvas, area, look.glass);
    drawInhabitant(canvas, area, look.glass, hash(look.seed ?? 1, x, y));
  }
  const bar: Ink = [frame, look.glass === 'dark' ? 0 : 30];
  canvas
    .rect(x + (width >> 1), y, 1, height, bar)
    .rect(x, y + Math.floor(height * 0.42), width, 1, bar);
  canvas
    .rect(x - 2, y + height + 1, width + 4, 1, sill)
    .rect(x - 2, y + height + 2, width + 4, 1, 'n1', 150);
}

/** A wide shop window; what it shows is seen only while there is light. */
export function drawShopWindow(
  canvas: Canvas,
  area: Area,
  look: { readonly glass: Glass; readonly display: Display },
): void {
  const { x, y, width, height } = area;
  canvas.rect(x - 2, y - 2, width + 4, height + 4, 'n1').rect(x - 2, y - 2, width + 4, 1, 'n3');
  if (look.glass === 'dark') drawDarkPane(canvas, area);
  else {
    drawLitPane(canvas, area, look.glass);
    drawDisplay(canvas, area, look.display);
  }
  const third = Math.floor(width / 3);
  for (let i = third; i < width - 2; i += third) {
    canvas.rect(x + i, y, 1, height, ['n1', look.glass === 'dark' ? 0 : 30]);
  }
  canvas.rect(x - 3, y + height + 2, width + 6, 1, 's4');
}
