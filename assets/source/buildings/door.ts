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
  drawHall(canvas, x + (width >> 1), y, height);
  for (const left of [x, x + width - 3]) {
    canvas
      .rect(left, y, 3, height, mid)
      .rect(left + 2, y, 1, height, dark)
      .rect(left, y + 3, 2, 8, ['a2', 180]);
  }
  drawStep(canvas, x - 4, y + height, width + 8);
}

/** What one sees of the hall: a hanging lamp, a wall of pigeon-holes with letters, the desk. */
function drawHall(canvas: Canvas, middle: number, y: number, height: number): void {
  canvas.rect(middle - 10, y + 4, 20, 11, ['w2', 120]);
  for (let row = 0; row < 2; row++) {
    for (let i = 0; i < 5; i++) {
      const x = middle - 9 + i * 4;
      canvas.rect(x, y + 5 + row * 5, 3, 4, ['w0', 90]);
      if ((i * 3 + row) % 4) canvas.rect(x, y + 7 + row * 5, 3, 2, [i % 2 ? 'n8' : 'm4', 190]);
    }
  }
  canvas.rect(middle, y, 1, 3, ['w0', 90]).rect(middle - 2, y + 3, 5, 2, ['n8', 255]);
  canvas
    .rect(middle - 8, y + height - 10, 16, 2, ['w4', 190])
    .rect(middle - 8, y + height - 8, 16, 6, ['w2', 130]);
  canvas
    .rect(middle - 4, y + height - 13, 5, 3, ['c3', 230])
    .rect(middle + 3, y + height - 12, 3, 2, ['n8', 200]);
}

function drawStep(canvas: Canvas, x: number, y: number, width: number): void {
  canvas
    .rect(x, y, width, 2, 's4')
    .rect(x, y, width, 1, 's5')
    .rect(x, y + 1, width, 1, 's2');
}
