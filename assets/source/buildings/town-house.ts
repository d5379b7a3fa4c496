import type { Canvas } from '../canvas.ts';
import { random } from '../noise.ts';
import { drawChimney } from './clutter.ts';
import { drawDoor } from './door.ts';
import { withGroundShadow } from './ground-shadow.ts';
import { createHouse, drawWindowRow } from './houses.ts';
import { cream, teal, type Tones } from './wall.ts';
import { drawWindow } from './window.ts';

const ochre: Tones = ['w1', 'w2', 'w3', 'w4'];

function drawShutter(house: Canvas, x: number, y: number): void {
  house
    .rect(x, y, 4, 15, 'c1')
    .rect(x, y, 1, 15, 'c2')
    .rect(x + 3, y, 1, 15, 'c0');
  for (let j = 2; j < 14; j += 2) house.rect(x + 1, y + j, 2, 1, 'c0');
}

function drawBalconyFlowers(house: Canvas, y: number): void {
  const next = random(41);
  for (let x = 9; x < 62; x += 3) {
    const top = y + Math.floor(next() * 3);
    house
      .rect(x, top + 1, 3, 2, 'g3')
      .set(x, top, 'g5')
      .set(x + 1, top + 2, 'g4');
    if (next() < 0.5) house.set(x + 1, top, next() < 0.5 ? 'm3' : 'r3');
  }
}

/** A narrow town house: ochre plaster under teal shingles, shutters, flowers on its balcony. */
export function drawTownHouse(isLit: boolean): Canvas {
  const { house, wall } = createHouse({
    width: 72,
    above: 6,
    roofHeight: 34,
    wallHeight: 84,
    tones: ochre,
    masonry: 'plaster',
    roof: 'shingle',
    roofTones: ['c0', 'c0', 'c1', 'c2'],
    trim: cream,
  });
  house.blit(drawChimney(), 48, 0);
  for (const [row, seed] of [
    [0, 5],
    [1, 11],
  ] as const) {
    const y = wall.y + 8 + row * 24;
    drawWindowRow(house, { y, count: 2, from: 13, gap: 34, seed, isLit });
    for (const x of [7, 27, 41, 61]) drawShutter(house, x, y - 1);
  }
  house
    .rect(7, wall.y + 46, 58, 1, 'n6')
    .rect(7, wall.y + 50, 58, 2, 's4')
    .rect(7, wall.y + 52, 58, 1, 's1');
  for (let x = 8; x < 65; x += 3) house.rect(x, wall.y + 47, 1, 3, 'n4');
  drawBalconyFlowers(house, wall.y + 44);
  drawDoor(house, { x: 44, y: wall.y + 57, width: 14, height: 25 }, { tones: teal, isLit });
  drawWindow(
    house,
    { x: 14, y: wall.y + 59, width: 16, height: 14 },
    { glass: isLit ? 'amber' : 'dark', seed: 9 },
  );
  return withGroundShadow(house);
}
