import { Canvas } from '../canvas.ts';
import { hash } from '../noise.ts';
import { drawAwning } from './awning.ts';
import { drawChimney, drawDish, drawFan, drawSkylight, drawSolar } from './clutter.ts';
import { drawDoor } from './door.ts';
import { withGroundShadow } from './ground-shadow.ts';
import { drawSign, type Pictogram } from './pictogram.ts';
import { drawFlatRoof, drawShingles } from './roof.ts';
import {
  type Area,
  blue,
  darkBrick,
  drawBand,
  drawPlinth,
  drawQuoins,
  drawWall,
  type Masonry,
  stone,
  type Tones,
  violet,
} from './wall.ts';
import { drawShopWindow, drawWindow, type Glass } from './window.ts';

type HouseLook = {
  readonly width: number;
  readonly roofHeight: number;
  readonly wallHeight: number;
  readonly above: number;
  readonly tones: Tones;
  readonly masonry: Masonry;
  readonly roof: 'flat' | 'shingle';
  readonly roofTones: Tones;
  readonly trim: Tones;
};

/** Roof, wall, plinth: what all houses share. `above` is room over the roof for chimneys. */
export function createHouse(look: HouseLook): { house: Canvas; wall: Area } {
  const { width, above, roofHeight, wallHeight } = look;
  const house = new Canvas(width, above + roofHeight + wallHeight);
  const wall: Area = { x: 0, y: above + roofHeight, width, height: wallHeight };
  const roof: Area = { x: 0, y: above, width, height: roofHeight };
  if (look.roof === 'flat') drawFlatRoof(house, roof, look.roofTones);
  else drawShingles(house, roof, look.roofTones);
  drawWall(house, wall, look.tones, look.masonry);
  drawPlinth(house, wall, look.trim);
  return { house, wall };
}

export function drawWindowRow(
  house: Canvas,
  {
    y,
    count,
    from,
    gap,
    seed,
    isLit,
  }: Record<'y' | 'count' | 'from' | 'gap' | 'seed', number> & { isLit: boolean },
): void {
  for (let i = 0; i < count; i++) {
    const mood = hash(i, seed, 33);
    const glass: Glass = mood < (isLit ? 0.25 : 0.82) ? 'dark' : mood > 0.9 ? 'cyan' : 'amber';
    drawWindow(house, { x: from + i * gap, y, width: 12, height: 13 }, { glass, seed: seed + i });
  }
}

function addSign(
  house: Canvas,
  x: number,
  y: number,
  name: Pictogram,
  isLit: boolean,
  tones: Tones,
): void {
  drawSign(house, x, y, name, {
    ink: isLit ? [tones[3], 255] : tones[1],
    board: 'n0',
    rim: isLit ? [tones[1], 130] : 'n3',
  });
}

/** The bookshop: dark brick under violet shingles, ivy on its corner. */
export function drawBookshop(isLit: boolean): Canvas {
  const { house, wall } = createHouse({
    width: 120,
    above: 6,
    roofHeight: 40,
    wallHeight: 68,
    tones: darkBrick,
    masonry: 'brick',
    roof: 'shingle',
    roofTones: violet,
    trim: stone,
  });
  house.blit(drawChimney(), 14, 0).blit(drawSkylight(isLit), 60, 16);
  drawQuoins(house, wall, stone);
  drawWindowRow(house, { y: wall.y + 8, count: 4, from: 16, gap: 25, seed: 3, isLit });
  drawBand(house, 0, wall.y + 28, 120, stone);
  drawShopWindow(
    house,
    { x: 12, y: wall.y + 42, width: 32, height: 19 },
    { glass: isLit ? 'amber' : 'dark', display: 'books' },
  );
  drawShopWindow(
    house,
    { x: 76, y: wall.y + 42, width: 32, height: 19 },
    { glass: isLit ? 'amber' : 'dark', display: 'books' },
  );
  for (const x of [8, 72]) drawAwning(house, x, wall.y + 33, 40, ['r2', 'r1'], ['n8', 'n6']);
  drawDoor(house, { x: 52, y: wall.y + 42, width: 16, height: 24 }, { tones: blue, isLit });
  addSign(house, 51, wall.y + 21, 'book', isLit, ['a0', 'a0', 'a1', 'a2']);
  for (let k = 0; k < 3; k++) drawIvy(house, 3 + k * 3, wall.y - 2, 26 + k * 9, k);
  return withGroundShadow(house);
}

function drawIvy(house: Canvas, x: number, y: number, length: number, seed: number): void {
  for (let j = 0; j < length; j++) {
    const at = x + Math.round(Math.sin(j * 0.5 + seed) * 1.4);
    house.set(at, y + j, 'g3').set(at + 1, y + j, 'g2');
    if (j % 3 === 0)
      house
        .set(at - 1, y + j, 'g4')
        .set(at, y + j - 1, 'g5')
        .set(at + 2, y + j, 'g3');
  }
}

/** The key cutter's: blue panels with one magenta line, as a modern neighbour. */
export function drawKeyShop(isLit: boolean): Canvas {
  const { house, wall } = createHouse({
    width: 104,
    above: 6,
    roofHeight: 34,
    wallHeight: 68,
    tones: blue,
    masonry: 'panel',
    roof: 'flat',
    roofTones: blue,
    trim: blue,
  });
  house.blit(drawDish(), 76, 0).blit(drawSolar(3), 12, 14).blit(drawFan(), 54, 18);
  house.rect(0, wall.y, 104, 2, isLit ? ['m3', 220] : 'm1');
  for (let i = 0; i < 3; i++) {
    const glass: Glass = !isLit ? 'dark' : i === 1 ? 'cyan' : 'amber';
    drawWindow(
      house,
      { x: 13 + i * 30, y: wall.y + 9, width: 18, height: 12 },
      { glass, seed: i + 40, sill: 'u3' },
    );
  }
  drawShopWindow(
    house,
    { x: 10, y: wall.y + 40, width: 40, height: 21 },
    { glass: isLit ? 'cyan' : 'dark', display: 'keys' },
  );
  drawDoor(house, { x: 66, y: wall.y + 40, width: 24, height: 26 }, { tones: violet, isLit });
  addSign(house, 70, wall.y + 20, 'key', isLit, ['m0', 'm1', 'm2', 'm3']);
  return withGroundShadow(house);
}
