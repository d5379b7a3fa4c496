import { Canvas, type Ink } from '../canvas.ts';
import { hash } from '../noise.ts';
import { drawChimney, drawSkylight } from './clutter.ts';
import { drawDoor } from './door.ts';
import { withGroundShadow } from './ground-shadow.ts';
import { createHouse } from './houses.ts';
import { drawPictogram, drawSign } from './pictogram.ts';
import { cream, darkBrick, drawBand, drawQuoins, stone, type Tones, violet } from './wall.ts';
import { drawShopWindow, drawWindow } from './window.ts';

const copper: Tones = ['c0', 'c0', 'c1', 'c2'];
const width = 168;
const middle = width / 2;

function drawColumn(house: Canvas, x: number, y: number, height: number): void {
  house
    .rect(x, y, 9, height, 's4')
    .rect(x, y, 2, height, 's5')
    .rect(x + 6, y, 3, height, 's3')
    .rect(x + 8, y, 1, height, 's2');
  house
    .rect(x - 2, y, 13, 4, 's4')
    .rect(x - 2, y, 13, 1, 's5')
    .rect(x - 2, y + 3, 13, 1, 's2');
  house.rect(x - 2, y + height - 5, 13, 5, 's3').rect(x - 2, y + height - 5, 13, 1, 's5');
}

/** A gable over the portal, and in it the tag that hangs on everything here. */
function drawPediment(house: Canvas, y: number, isLit: boolean): void {
  for (let j = 0; j < 26; j++) {
    const half = 4 + j * 1.7;
    house
      .rect(middle - half, y + j, half * 2, 1, 's4')
      .rect(middle - half, y + j, 3, 1, 's5')
      .rect(middle + half - 3, y + j, 3, 1, 's2');
  }
  house
    .rect(middle - 50, y + 26, 100, 4, 's4')
    .rect(middle - 50, y + 26, 100, 1, 's5')
    .rect(middle - 50, y + 29, 100, 1, 's1');
  const ink: Ink = isLit ? ['a2', 255] : 'w2';
  house
    .rect(middle - 12, y + 11, 24, 13, 'n0')
    .rect(middle - 12, y + 11, 24, 1, isLit ? ['a0', 128] : 'w1');
  drawPictogram(house, middle - 6, y + 14, 'tag', ink);
}

/** A little tag on a string, under the cornice. */
function hangTag(house: Canvas, x: number, y: number, isLit: boolean): void {
  const length = 3 + Math.floor(hash(x, 1, 3) * 4);
  house.rect(x + 2, y, 1, length, 's1');
  house
    .rect(x, y + length, 5, 6, isLit ? ['a2', 224] : 'w3')
    .rect(x + 1, y + length - 1, 3, 1, isLit ? ['a3', 224] : 'w4');
  house
    .set(x + 2, y + length + 1, 'w0')
    .rect(x + 1, y + length + 3, 3, 1, isLit ? ['a0', 128] : 'w1');
}

/** The Counting House: pale stone, copper roof, columns, and a price tag wherever one can hang. */
export function drawCountingHouse(isLit: boolean): Canvas {
  const { house, wall } = createHouse({
    width,
    above: 8,
    roofHeight: 42,
    wallHeight: 90,
    tones: cream,
    masonry: 'panel',
    roof: 'shingle',
    roofTones: copper,
    trim: stone,
  });
  house
    .blit(drawChimney(), 12, 0)
    .blit(drawChimney(), 140, 0)
    .blit(drawSkylight(isLit), 38, 20)
    .blit(drawSkylight(isLit), 106, 20);
  drawBand(house, 0, wall.y + 36, width, stone);
  for (const [i, x] of [6, 23, 133, 150].entries()) {
    const glass = isLit ? (i === 1 ? 'cyan' : 'amber') : i === 3 ? 'amber' : 'dark';
    drawWindow(house, { x, y: wall.y + 10, width: 10, height: 17 }, { glass, seed: i + 70 });
  }
  for (const x of [7, 133])
    drawShopWindow(
      house,
      { x, y: wall.y + 50, width: 28, height: 24 },
      { glass: isLit ? 'amber' : 'dark', display: 'letters' },
    );
  house.rect(middle - 28, wall.y + 34, 56, 56, 's2').rect(middle - 28, wall.y + 34, 56, 3, 's1');
  drawDoor(
    house,
    { x: middle - 13, y: wall.y + 58, width: 26, height: 30 },
    { tones: violet, isLit },
  );
  drawSign(house, middle - 8, wall.y + 38, 'scales', {
    ink: isLit ? ['a3', 255] : 'w3',
    board: 'p0',
    rim: 'w2',
  });
  for (const x of [middle - 44, middle - 27, middle + 18, middle + 35])
    drawColumn(house, x, wall.y + 12, 76);
  drawPediment(house, wall.y - 18, isLit);
  for (const x of [3, 15, 29, 134, 147, 160]) hangTag(house, x, wall.y + 39, isLit);
  return withGroundShadow(house);
}

/** A stepped gable with its hoist: the beam that lifts crates to the loft. */
function drawHoist(house: Canvas, x: number, y: number): void {
  house
    .rect(x - 2, y, 24, 4, 'w2')
    .rect(x - 2, y, 24, 1, 'w4')
    .rect(x + 18, y + 4, 1, 20, 'n5')
    .rect(x + 16, y + 24, 5, 3, 'n4');
}

/** A warehouse of dark brick: wide doors below, a loading hatch above, steps along its gable. */
export function drawWarehouse(isLit: boolean): Canvas {
  const house = new Canvas(112, 134);
  const body = createHouse({
    width: 112,
    above: 24,
    roofHeight: 30,
    wallHeight: 80,
    tones: darkBrick,
    masonry: 'brick',
    roof: 'shingle',
    roofTones: ['b0', 'b1', 'b2', 'b3'],
    trim: stone,
  });
  house.blit(body.house, 0, 0);
  for (let step = 0; step < 5; step++) {
    const half = 14 + step * 9;
    const y = 6 + step * 10;
    house
      .rect(56 - half, y, half * 2, 54 - y, 'b2')
      .rect(56 - half, y, half * 2, 2, 's4')
      .rect(56 - half, y + 2, half * 2, 1, 's1');
    for (let j = y + 6; j < 54; j += 4) house.rect(56 - half + 1, j, half * 2 - 2, 1, 'b1');
  }
  drawQuoins(house, body.wall, stone);
  drawWindow(
    house,
    { x: 50, y: 18, width: 12, height: 12 },
    { glass: isLit ? 'amber' : 'dark', seed: 3 },
  );
  house
    .rect(40, 58, 32, 26, 'n1')
    .rect(42, 60, 28, 24, isLit ? ['a1', 128] : 'w0')
    .rect(42, 60, 28, 2, 'n0');
  for (const [x, top] of [
    [44, 74],
    [54, 70],
    [63, 76],
  ] as const)
    house.rect(x, top, 8, 84 - top, 'w2').rect(x, top, 8, 1, 'w3');
  drawHoist(house, 54, 46);
  for (const x of [12, 84])
    drawWindow(
      house,
      { x, y: 64, width: 14, height: 13 },
      { glass: isLit && x < 50 ? 'amber' : 'dark', seed: x },
    );
  drawBand(house, 0, 86, 112, stone);
  drawDoor(
    house,
    { x: 36, y: 100, width: 40, height: 30 },
    { tones: ['w0', 'w1', 'w2', 'w3'], isLit },
  );
  drawSign(house, 14, 96, 'anchor', { ink: isLit ? ['c3', 255] : 'c1', board: 'n0', rim: 'n3' });
  drawSign(house, 82, 96, 'tag', { ink: isLit ? ['a2', 255] : 'a0', board: 'n0', rim: 'n3' });
  return withGroundShadow(house);
}
