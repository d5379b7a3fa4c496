import type { Canvas } from '../canvas.ts';
import { hash } from '../noise.ts';
import type { Colour } from '../palette.ts';
import { shade, shadeRows } from '../shade.ts';

/** The four tones of a material. */
export type Tones = readonly [shadow: Colour, dark: Colour, mid: Colour, light: Colour];
export type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
export type Masonry = 'brick' | 'panel' | 'plaster' | 'boards';

export const brick: Tones = ['b1', 'b2', 'b3', 'b4'];
export const darkBrick: Tones = ['b0', 'b1', 'b2', 'b3'];
export const stone: Tones = ['s1', 's2', 's3', 's4'];
export const cream: Tones = ['s2', 's3', 's4', 's5'];
export const blue: Tones = ['u0', 'u1', 'u2', 'u3'];
export const violet: Tones = ['p0', 'p0', 'p1', 'p2'];
export const steel: Tones = ['n2', 'n3', 'n4', 'n5'];
export const teal: Tones = ['c0', 'c1', 'c2', 'c3'];
export const rose: Tones = ['m0', 'm1', 'm2', 'm3'];

function layBricks(canvas: Canvas, area: Area, [, dark, mid, light]: Tones): void {
  const { x, y, width, height } = area;
  for (let j = 0; j < height; j++) {
    const row = Math.floor(j / 4);
    for (let i = 0; i < width; i++) {
      const along = i + (row % 2 ? 4 : 0);
      const odd = hash(Math.floor(along / 8), row, 7);
      const isJoint = j % 4 === 3 || along % 8 === 7;
      const body = odd < 0.05 ? light : odd < 0.13 ? dark : mid;
      canvas.set(x + i, y + j, isJoint ? dark : body);
    }
  }
}

function layPanels(canvas: Canvas, area: Area, [, dark, , light]: Tones): void {
  const { x, y, width, height } = area;
  for (let i = 0; i < width; i += 16) {
    canvas
      .rect(x + i, y, 1, height, light)
      .rect(x + Math.min(width - 1, i + 15), y, 1, height, dark);
  }
  for (let j = 15; j < height; j += 16) canvas.rect(x, y + j, width, 1, dark);
}

function layPlaster(canvas: Canvas, area: Area, [, dark, , light]: Tones): void {
  const { x, y, width, height } = area;
  for (let i = 0; i < (width * height) / 70; i++) {
    const left = Math.floor(hash(i, 1, width) * (width - 4));
    const top = Math.floor(hash(i, 2, height) * height);
    canvas.rect(x + left, y + top, 2 + (i % 2), 1, hash(i, 3, 1) < 0.6 ? light : dark);
  }
}

function layBoards(canvas: Canvas, area: Area, [, dark, , light]: Tones): void {
  const { x, y, width, height } = area;
  for (let j = 0; j < height; j += 5) {
    canvas.rect(x, y + j, width, 1, light).rect(x, y + Math.min(height - 1, j + 4), width, 1, dark);
    for (let i = 0; i < width; i += 24) {
      const joint = i + Math.floor(hash(i, j, 3) * 20);
      if (joint < width) canvas.rect(x + joint, y + j, 1, Math.min(5, height - j), dark);
    }
  }
}

const layers = { brick: layBricks, panel: layPanels, plaster: layPlaster, boards: layBoards };

/** A wall with light on its left edge, shade on its right and the shadow of the cornice above. */
export function drawWall(canvas: Canvas, area: Area, tones: Tones, masonry: Masonry): void {
  const { x, y, width, height } = area;
  canvas.rect(x, y, width, height, tones[2]);
  layers[masonry](canvas, area, tones);
  canvas.rect(x, y, 1, height, tones[3]);
  shade(canvas, x + width - 2, y, 2, height, -1);
  shadeRows(canvas, x, y, width, [-2, -1, -1, -0.5]);
}

/** The low stone course on which a house stands. */
export function drawPlinth(canvas: Canvas, { x, y, width, height }: Area, tones: Tones): void {
  canvas.rect(x, y + height - 4, width, 4, tones[1]).rect(x, y + height - 4, width, 1, tones[2]);
  shade(canvas, x, y + height - 1, width, 1, -1);
}

/** A light band between two storeys. */
export function drawBand(canvas: Canvas, x: number, y: number, width: number, tones: Tones): void {
  canvas.rect(x, y, width, 3, tones[2]).rect(x, y, width, 1, tones[3]);
  shadeRows(canvas, x, y + 3, width, [-1, -0.5]);
}

/** Light corner stones, alternately long and short. */
export function drawQuoins(canvas: Canvas, area: Area, tones: Tones): void {
  for (let j = 0; j + 5 < area.height; j += 6) {
    const wide = j % 12 ? 5 : 8;
    for (const left of [area.x, area.x + area.width - wide]) {
      canvas.rect(left, area.y + j, wide, 5, tones[2]).rect(left, area.y + j, wide, 1, tones[3]);
      canvas.rect(left, area.y + j + 5, wide, 1, tones[0]);
    }
  }
}
