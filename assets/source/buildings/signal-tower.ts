import { Canvas, type Ink } from '../canvas.ts';
import { hash } from '../noise.ts';
import { shade, shadeRows } from '../shade.ts';
import { drawOpenDoor, drawDoor } from './door.ts';
import { drawPictogram } from './pictogram.ts';
import { brick, cream, stone, teal, type Tones } from './wall.ts';
import { drawWindow, type Glass } from './window.ts';

/** Big blocks in offset rows, here and there one of another tone. */
function layBlocks(wall: Canvas, [, dark, mid, light]: Tones, seed: number): void {
  const { width, height } = wall;
  for (let y = 0, row = 0; y < height; y += 8, row++) {
    for (let x = row % 2 ? -9 : 0, i = 0; x < width; x += 18, i++) {
      const mood = hash(i, row, seed);
      const body = mood < 0.14 ? dark : mood > 0.86 ? light : mid;
      wall.rect(x, y, 17, 7, body).rect(x, y, 17, 1, light);
      wall.rect(x + 17, y, 1, 8, dark).rect(x, y + 7, 18, 1, dark);
    }
  }
}

/** Eight sides, of which one sees three: light from the left, shade to the right, a dark foot and brow. */
function turnRound(wall: Canvas): void {
  const { width, height } = wall;
  const side = Math.round(width * 0.17);
  shade(wall, width - side, 0, side, height, -1);
  shade(wall, width - side - 14, 0, 14, height, -0.3);
  for (const x of [side, width - side]) wall.rect(x, 0, 1, height, 's5', 90);
  shadeRows(wall, 0, 0, width, [-3, -3, -2, -2, -2, -1, -1, -1, -0.5, -0.5]);
  shadeRows(wall, 0, height - 4, width, [-0.5, -1, -1, -2]);
}

function drawRoundWindow(wall: Canvas, x: number, y: number, isLit: boolean): void {
  wall
    .ellipse(x, y, 11, 11, 's1')
    .ellipse(x, y, 10, 10, 's5')
    .ellipse(x, y, 8, 8, 'n1')
    .ellipse(x, y, 7, 7, isLit ? ['a2', 224] : 'u0');
  if (isLit) wall.ellipse(x, y - 2, 5, 3.4, ['a3', 224]);
  else wall.line(x - 4, y + 3, x + 3, y - 4, 'u2').line(x - 2, y + 4, x + 4, y - 2, 'u1');
  wall.rect(x, y - 7, 1, 14, ['n1', 30]).rect(x - 7, y, 14, 1, ['n1', 30]);
}

type Opening = readonly [x: number, glass: Glass];

function drawOpenings(wall: Canvas, openings: readonly Opening[], isLit: boolean): void {
  openings.forEach(([x, glass], i) => {
    const area = { x, y: 20, width: 14, height: 22 };
    wall
      .rect(x - 4, 15, 22, 4, 's4')
      .rect(x - 4, 15, 22, 1, 's5')
      .rect(x - 4, 18, 22, 1, 's1');
    drawWindow(wall, area, { glass: isLit ? glass : 'dark', seed: x + i, sill: 's5' });
  });
}

/** The ground floor: rough stone, the keeper's door, and the niche of the great lens. */
export function drawTowerGround(isLit: boolean): Canvas {
  const wall = new Canvas(288, 80);
  layBlocks(wall, stone, 3);
  turnRound(wall);
  const door = { x: 132, y: 36, width: 24, height: 38 };
  wall.rect(122, 24, 44, 56, 's1').rect(124, 26, 40, 54, 's4').rect(124, 26, 40, 1, 's5');
  (isLit ? drawOpenDoor : drawDoor)(wall, door, { tones: teal, isLit });
  wall.rect(133, 8, 22, 15, 'n1').rect(134, 9, 20, 13, 'n0').rect(133, 8, 22, 1, 'n5');
  drawPictogram(wall, 139, 11, 'tower', isLit ? ['c3', 255] : 'c1');
  drawOpenings(
    wall,
    [
      [34, 'amber'],
      [92, 'amber'],
      [182, 'amber'],
    ],
    isLit,
  );
  return wall;
}

/** The second storey, whitewashed: it speaks through a tube. */
export function drawTowerSecond(isLit: boolean): Canvas {
  const wall = new Canvas(224, 64);
  layBlocks(wall, cream, 8);
  turnRound(wall);
  drawOpenings(
    wall,
    [
      [58, 'amber'],
      [104, 'cyan'],
      [150, 'amber'],
      [194, 'amber'],
    ],
    isLit,
  );
  return wall;
}

/** The third storey, brick: round windows for the echo to go in and out. */
export function drawTowerThird(isLit: boolean): Canvas {
  const wall = new Canvas(160, 64);
  layBlocks(wall, brick, 5);
  turnRound(wall);
  for (const x of [28, 68, 108]) drawRoundWindow(wall, x, 32, isLit);
  return wall;
}

function drawDome(tower: Canvas, middle: number, isLit: boolean): void {
  for (let j = 0; j < 22; j++) {
    const half = Math.sqrt(1 - ((22 - j) / 23) ** 2) * 50 + 2;
    tower.rect(middle - half, 12 + j, half * 2, 1, j % 7 === 6 ? 'c0' : 'c1');
    tower.rect(middle - half, 12 + j, half * 0.5, 1, j % 7 === 6 ? 'c1' : 'c2');
    tower.rect(middle + half * 0.55, 12 + j, half * 0.45, 1, 'c0');
  }
  for (const dx of [-30, -12, 12, 30]) tower.line(middle + dx * 0.4, 14, middle + dx, 33, 'c0');
  tower.rect(middle - 1, 0, 3, 13, 'n6').rect(middle + 1, 0, 1, 13, 'n4');
  tower
    .ellipse(middle + 0.5, 9, 4, 4, 'a1')
    .ellipse(middle, 8.5, 2.6, 2.6, isLit ? ['a3', 255] : 'a2');
}

/** The lantern room: a dome of copper on a ring of glass, and in it the great light. */
export function drawLanternRoom(isLit: boolean): Canvas {
  const tower = new Canvas(160, 96);
  const glass = (j: number): Ink =>
    isLit ? [j < 14 ? 'a3' : j < 30 ? 'a2' : 'a1', 200] : j < 14 ? 'u1' : 'u0';
  for (let j = 0; j < 44; j++) tower.rect(34, 38 + j, 92, 1, glass(j));
  if (isLit) tower.ellipse(80, 60, 24, 16, ['a3', 240]).ellipse(80, 60, 13, 12, ['n8', 255]);
  else
    tower.ellipse(80, 60, 13, 13, 'n3').ellipse(79, 58, 10, 10, 'n4').ellipse(77, 55, 4, 4, 'n6');
  for (const y of [52, 60, 68]) tower.rect(68, y, 24, 1, isLit ? ['a2', 255] : 'n2');
  for (let i = 0; i <= 6; i++) {
    const x = 33 + Math.round(i * 15.3);
    tower.rect(x, 38, 2, 44, ['n2', isLit ? 20 : 0]).rect(x, 38, 1, 44, ['n5', isLit ? 20 : 0]);
  }
  tower.rect(34, 59, 92, 1, ['n2', isLit ? 20 : 0]);
  tower.rect(28, 34, 104, 4, 'n5').rect(28, 34, 104, 1, 'n7').rect(28, 37, 104, 1, 'n2');
  tower.rect(28, 82, 104, 14, 's3').rect(28, 82, 104, 2, 's5').rect(28, 86, 104, 1, 's1');
  for (let x = 36; x < 130; x += 16) tower.rect(x, 87, 1, 9, 's1').rect(x + 1, 87, 1, 9, 's4');
  shade(tower, 112, 82, 20, 14, -1);
  drawDome(tower, 80, isLit);
  return tower;
}
