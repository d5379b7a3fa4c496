import type { Canvas, Ink } from '../canvas.ts';
import type { Area, Tones } from './wall.ts';

type DoorLook = { readonly tones: Tones; readonly isLit: boolean };

function drawLeaf(canvas: Canvas, { x, y, width, height }: Area, look: DoorLook): void {
  const [shadow, dark, mid, light] = look.tones;
  const glassHeight = Math.floor(height * 0.42);
  const glass: Ink = look.isLit ? ['a2', 215] : 'u1';
  canvas
    .rect(x, y, width, height, mid)
    .rect(x, y, 1, height, light)
    .rect(x + width - 1, y, 1, height, dark);
  canvas.rect(x + 2, y + 2, width - 4, glassHeight, glass);
  canvas.rect(x + 2, y + 2, width - 4, 1, look.isLit ? ['a3', 215] : 'u2');
  canvas.rect(x + 2, y + 4 + glassHeight, width - 4, height - 7 - glassHeight, dark);
  canvas.rect(x + 2, y + height - 3, width - 4, 1, light).rect(x, y + height - 1, width, 1, shadow);
}

/** A closed door with fanlight and step; two leaves when it is wide. `area` is the leaves. */
export function drawDoor(canvas: Canvas, area: Area, look: DoorLook): void {
  const { x, y, width, height } = area;
  canvas.rect(x - 2, y - 4, width + 4, height + 4, 'n1').rect(x - 2, y - 4, width + 4, 1, 'n4');
  canvas.rect(x, y - 3, width, 2, look.isLit ? ['a2', 220] : 'u1');
  const leaf = width > 14 ? width >> 1 : width;
  for (let i = 0; i < width; i += leaf)
    drawLeaf(canvas, { x: x + i, y, width: leaf, height }, look);
  const knob = y + (height >> 1) + 2;
  if (leaf < width) {
    canvas
      .rect(x + leaf - 1, y, 1, height, 'n1')
      .set(x + leaf - 3, knob, 'a3')
      .set(x + leaf + 1, knob, 'a3');
  } else canvas.set(x + width - 3, knob, 'a3');
  drawStep(canvas, x - 4, y + height, width + 8);
}

/** The same opening with its leaves folded inwards and the lit hall behind. */
export function drawOpenDoor(canvas: Canvas, area: Area, look: DoorLook): void {
  const { x, y, width, height } = area;
  const [, dark, mid] = look.tones;
  canvas.rect(x - 2, y - 4, width + 4, height + 4, 'n1').rect(x - 2, y - 4, width + 4, 1, 'n4');
  canvas.rect(x, y - 3, width, 2, ['a3', 230]);
  for (let j = 0; j < height; j++) {
    const t = j / height;
    canvas.rect(x, y + j, width, 1, [t < 0.3 ? 'a3' : t < 0.72 ? 'a2' : 'a1', 225]);
  }
  canvas
    .rect(x + (width >> 1) - 4, y + 5, 8, 7, ['b3', 120])
    .rect(x + (width >> 1) - 3, y + 6, 6, 5, ['c3', 220]);
  canvas
    .rect(x + (width >> 1) - 6, y + height - 9, 12, 2, ['w3', 130])
    .rect(x + (width >> 1) - 6, y + height - 7, 12, 5, ['w2', 100]);
  for (const left of [x, x + width - 3]) {
    canvas
      .rect(left, y, 3, height, mid)
      .rect(left + 2, y, 1, height, dark)
      .rect(left, y + 3, 2, 8, ['a2', 180]);
  }
  drawStep(canvas, x - 4, y + height, width + 8);
}

function drawStep(canvas: Canvas, x: number, y: number, width: number): void {
  canvas
    .rect(x, y, width, 2, 's4')
    .rect(x, y, width, 1, 's5')
    .rect(x, y + 1, width, 1, 's2');
}
