import type { Canvas, Ink } from '../canvas.ts';
import { drawAwning } from './awning.ts';
import { drawChimney, drawDish, drawFan, drawSkylight, drawTank } from './clutter.ts';
import { drawDoor } from './door.ts';
import { withGroundShadow } from './ground-shadow.ts';
import { createHouse, drawWindowRow } from './houses.ts';
import { drawSign } from './pictogram.ts';
import {
  brick,
  cream,
  drawBand,
  drawQuoins,
  rose,
  stone,
  teal,
  type Tones,
  violet,
} from './wall.ts';
import { drawShopWindow, drawWindow } from './window.ts';

const blush: Tones = ['b2', 'b3', 'b4', 'b5'];
const slate: Tones = ['n1', 'n2', 'n3', 'n4'];
const sage: Tones = ['g1', 'g2', 'g3', 'g4'];

function signInk(isLit: boolean, light: Ink, dark: Ink) {
  return { ink: isLit ? light : dark, board: 'n0', rim: isLit ? 'n4' : 'n3' } as const;
}

/** The bakery: rose plaster, violet shingles, a chimney that starts before dawn. */
export function drawBakery(isLit: boolean): Canvas {
  const { house, wall } = createHouse({
    width: 104,
    above: 8,
    roofHeight: 38,
    wallHeight: 70,
    tones: blush,
    masonry: 'plaster',
    roof: 'shingle',
    roofTones: violet,
    trim: stone,
  });
  house.blit(drawChimney(), 76, 0).blit(drawSkylight(isLit), 22, 18);
  drawWindowRow(house, { y: wall.y + 9, count: 4, from: 10, gap: 24, seed: 17, isLit });
  drawBand(house, 0, wall.y + 30, 104, cream);
  drawShopWindow(
    house,
    { x: 38, y: wall.y + 42, width: 54, height: 20 },
    { glass: isLit ? 'amber' : 'dark', display: 'cakes' },
  );
  drawAwning(house, 33, wall.y + 33, 65, ['m3', 'm2'], ['n8', 'n6']);
  drawDoor(house, { x: 11, y: wall.y + 44, width: 16, height: 24 }, { tones: teal, isLit });
  drawSign(house, 10, wall.y + 24, 'loaf', signInk(isLit, ['a2', 255], 'a0'));
  return withGroundShadow(house);
}

/** The tea house: sage boards, a terrace window to the square, one lamp that is never off. */
export function drawTeaHouse(isLit: boolean): Canvas {
  const { house, wall } = createHouse({
    width: 112,
    above: 8,
    roofHeight: 36,
    wallHeight: 72,
    tones: sage,
    masonry: 'boards',
    roof: 'flat',
    roofTones: cream,
    trim: stone,
  });
  house.blit(drawTank(), 84, 0).blit(drawFan(), 14, 20).blit(drawDish(), 48, 4);
  for (let i = 0; i < 3; i++) {
    drawWindow(
      house,
      { x: 14 + i * 32, y: wall.y + 8, width: 20, height: 13 },
      { glass: isLit && i !== 1 ? 'amber' : 'dark', seed: i + 60 },
    );
  }
  drawBand(house, 0, wall.y + 29, 112, cream);
  drawShopWindow(
    house,
    { x: 9, y: wall.y + 43, width: 60, height: 21 },
    { glass: isLit ? 'amber' : 'dark', display: 'cakes' },
  );
  drawAwning(house, 4, wall.y + 34, 70, ['a1', 'a0'], ['n8', 'n6']);
  drawDoor(house, { x: 84, y: wall.y + 44, width: 18, height: 26 }, { tones: rose, isLit });
  drawSign(house, 84, wall.y + 23, 'cup', signInk(isLit, ['c3', 255], 'c1'));
  return withGroundShadow(house);
}

function drawClock(house: Canvas, x: number, y: number, isLit: boolean): void {
  house
    .ellipse(x, y, 12, 12, 'n1')
    .ellipse(x, y, 11, 11, 's4')
    .ellipse(x, y, 9, 9, isLit ? ['a3', 224] : 'n6');
  for (let i = 0; i < 12; i++) {
    const turn = (i / 12) * Math.PI * 2;
    house.set(x + Math.cos(turn) * 7.6, y + Math.sin(turn) * 7.6, 'w1');
  }
  house
    .line(x, y, x, y - 6, 'n1')
    .line(x, y, x + 4, y + 2, 'n1')
    .set(x, y, 'r1');
}

/** The clock house: brick and slate, its gable a clock that the whole square reads. */
export function drawClockHouse(isLit: boolean): Canvas {
  const { house, wall } = createHouse({
    width: 88,
    above: 14,
    roofHeight: 40,
    wallHeight: 78,
    tones: brick,
    masonry: 'brick',
    roof: 'shingle',
    roofTones: slate,
    trim: stone,
  });
  for (let j = 0; j < 44; j++) {
    const half = Math.min(20, 3 + j * 0.8);
    house.rect(44 - half, 4 + j, half * 2, 1, j % 4 === 3 ? 'b2' : 'b3');
    if (half < 20) house.rect(42 - half, 4 + j, 3, 1, 's4').rect(42 + half, 4 + j, 3, 1, 's2');
  }
  house.rect(22, 48, 44, 3, 's4').rect(22, 50, 44, 1, 's1');
  drawClock(house, 44, 32, isLit);
  drawQuoins(house, wall, stone);
  drawWindowRow(house, { y: wall.y + 10, count: 3, from: 14, gap: 24, seed: 29, isLit });
  drawBand(house, 0, wall.y + 32, 88, stone);
  drawShopWindow(
    house,
    { x: 12, y: wall.y + 46, width: 32, height: 21 },
    { glass: isLit ? 'amber' : 'dark', display: 'books' },
  );
  drawAwning(house, 8, wall.y + 37, 40, ['c2', 'c1'], ['n8', 'n6']);
  drawDoor(house, { x: 58, y: wall.y + 50, width: 16, height: 26 }, { tones: violet, isLit });
  return withGroundShadow(house);
}
