import type { Canvas } from '../../canvas.ts';
import { hash } from '../../noise.ts';
import type { Colour } from '../../palette.ts';
import { drawHalo, mastX, shore } from './scene.ts';

const top = 54;
const foot = shore - 50;

function halfWidthAt(y: number): number {
  return 1.5 + ((y - top) / (foot - top)) * 8;
}

function drawLattice(canvas: Canvas): void {
  for (let y = top; y < foot; y++) {
    const half = Math.round(halfWidthAt(y));
    const isRed = Math.floor((y - top) / 14) % 2 === 0;
    canvas
      .rect(mastX - half, y, 2, 1, isRed ? 'r2' : 'n7')
      .rect(mastX + half, y, 2, 1, isRed ? 'r1' : 'n5');
  }
  for (let y = top + 6; y < foot - 8; y += 8) {
    const upper = Math.round(halfWidthAt(y));
    const lower = Math.round(halfWidthAt(y + 8));
    canvas
      .line(mastX - upper, y, mastX + lower, y + 8, 'n4')
      .line(mastX + upper, y, mastX - lower, y + 8, 'n5');
  }
}

/** Ten rings, one for each thing the runner will learn. */
function drawRings(canvas: Canvas): void {
  for (let ring = 0; ring < 10; ring++) {
    const y = top + 10 + ring * 13;
    const half = Math.round(halfWidthAt(y)) + 3 + Math.round(ring * 0.35);
    canvas
      .rect(mastX - half, y, half * 2 + 2, 1, 'c3')
      .rect(mastX - half + 1, y + 1, half * 2, 1, 'c1');
    canvas
      .set(mastX - half, y, 'c2')
      .set(mastX + half + 1, y, 'c2')
      .rect(mastX - 1, y, 3, 1, 'c4');
  }
}

function drawArcs(canvas: Canvas): void {
  const inks: readonly Colour[] = ['c4', 'c3', 'c3', 'c2', 'c1'];
  inks.forEach((ink, ring) => {
    const radius = 14 + ring * 12;
    for (let i = 0; i < 720; i++) {
      const angle = (i / 720) * Math.PI * 2;
      if (Math.abs(Math.cos(angle)) < 0.66) continue;
      canvas.set(
        mastX + 0.5 + Math.cos(angle) * radius,
        top + Math.sin(angle) * radius * 0.85,
        ink,
      );
    }
  });
}

/** The Relay: a brick house with lit windows under the mast. */
function drawRelayHouse(canvas: Canvas): void {
  const x = mastX - 38;
  canvas
    .rect(x, foot, 78, shore - foot, 'b0')
    .rect(x - 2, foot - 2, 82, 4, 'n3')
    .rect(x - 2, foot - 2, 82, 1, 'n5');
  for (let y = foot + 3; y < shore; y += 3) {
    for (let i = 0; i < 13; i++)
      if (hash(i, y, 5) < 0.5) canvas.rect(x + i * 6 + (y % 2) * 3, y, 5, 1, 'b1');
  }
  for (let row = 0; row < 2; row++) {
    for (let i = 0; i < 5; i++)
      drawWindow(canvas, x + 6 + i * 14, foot + 7 + row * 19, hash(i, row, 9));
  }
  canvas
    .rect(x + 33, shore - 20, 12, 20, 'n0')
    .rect(x + 34, shore - 19, 10, 19, 'c1')
    .rect(x + 35, shore - 18, 8, 10, 'c3')
    .rect(x + 38, shore - 19, 1, 19, 'n1');
}

function drawWindow(canvas: Canvas, x: number, y: number, chance: number): void {
  const [light, deep]: readonly [Colour, Colour] =
    chance < 0.2 ? ['u1', 'u0'] : chance < 0.45 ? ['c3', 'c2'] : ['a3', 'a2'];
  canvas
    .rect(x - 1, y - 1, 10, 13, 'n0')
    .rect(x, y, 8, 11, deep)
    .rect(x, y, 8, 5, light)
    .rect(x + 4, y, 1, 11, 'n0')
    .rect(x, y + 5, 8, 1, 'n0');
  canvas.rect(x - 2, y + 12, 12, 1, 'b3');
}

export function drawRelayMast(canvas: Canvas): void {
  drawHalo(canvas, mastX, top, 66, 56, 0.8);
  drawArcs(canvas);
  drawLattice(canvas);
  drawRings(canvas);
  canvas
    .rect(mastX - 1, top - 8, 3, 8, 'n6')
    .rect(mastX - 2, top - 12, 5, 5, 'r2')
    .rect(mastX - 1, top - 11, 2, 2, 'b6');
  drawRelayHouse(canvas);
}
