import { Canvas, type Ink } from '../canvas.ts';
import { hash } from '../noise.ts';
import { drawSign } from './pictogram.ts';
import { drawAwning } from './awning.ts';
import { drawDish, drawFan, drawSkylight, drawSolar, drawVent } from './clutter.ts';
import { withGroundShadow } from './ground-shadow.ts';
import { drawMast } from './mast.ts';
import { drawFlatRoof } from './roof.ts';
import {
  type Area,
  brick,
  drawBand,
  drawPlinth,
  drawQuoins,
  drawWall,
  steel,
  stone,
} from './wall.ts';
import { drawShopWindow, drawWindow, type Glass } from './window.ts';

const width = 176;
const mastTop = 44;
const roofHeight = 40;
const wallHeight = 90;

/** Where the door stands in the front, from its left and its foot: the door itself is a sprite of its own. */
export const relayDoor = { x: 72, width: 32, height: 30 } as const;

type BubbleInks = readonly [fill: Ink, text: Ink];

function drawChatBubble(
  canvas: Canvas,
  x: number,
  y: number,
  length: number,
  [fill, text]: BubbleInks,
): void {
  canvas.rect(x + 1, y, length - 2, 8, fill).rect(x, y + 1, length, 6, fill);
  canvas.rect(x + 3, y + 2, length - 7, 1, text).rect(x + 3, y + 5, length - 11, 1, text);
}

/** The big screen: a conversation when the city talks, three patient dots when it does not. */
function drawScreen(canvas: Canvas, { x, y, width: w, height: h }: Area, isLit: boolean): void {
  canvas.rect(x - 2, y - 2, w + 4, h + 4, 'n1').frame(x - 2, y - 2, w + 4, h + 4, 'n5');
  canvas.rect(x, y, w, h, ['c0', isLit ? 150 : 60]);
  for (let j = 1; j < h; j += 2) canvas.rect(x, y + j, w, 1, ['u0', isLit ? 120 : 40]);
  if (!isLit) {
    for (const i of [-8, 0, 8])
      canvas.rect(x + (w >> 1) + i - 1, y + (h >> 1) - 1, 3, 3, ['n5', 110]);
    return;
  }
  const mine: BubbleInks = [
    ['c3', 232],
    ['c1', 120],
  ];
  const yours: BubbleInks = [
    ['m3', 232],
    ['m1', 120],
  ];
  drawChatBubble(canvas, x + 4, y + 3, 28, mine);
  canvas.set(x + 5, y + 11, ['c3', 230]);
  drawChatBubble(canvas, x + w - 34, y + 14, 30, yours);
  canvas.set(x + w - 6, y + 22, ['m3', 230]);
  drawChatBubble(canvas, x + 4, y + 25, 22, mine);
  canvas.set(x + 5, y + 33, ['c3', 230]);
}

function drawUpperWindows(canvas: Canvas, top: number, isLit: boolean): void {
  for (let row = 0; row < 2; row++) {
    for (let i = 0; i < 6; i++) {
      const x = i < 3 ? 14 + i * 16 : width - 24 - (i - 3) * 16;
      const mood = hash(i, row, 15);
      const glass: Glass = !isLit
        ? mood > 0.86
          ? 'amber'
          : 'dark'
        : mood < 0.25
          ? 'dark'
          : mood < 0.55
            ? 'cyan'
            : 'amber';
      drawWindow(
        canvas,
        { x, y: top + 8 + row * 22, width: 10, height: 12 },
        { glass, seed: i + row * 7 },
      );
    }
  }
}

function drawRoofscape(canvas: Canvas, isLit: boolean, hasMast: boolean): void {
  const y = mastTop;
  drawFlatRoof(canvas, { x: 0, y, width, height: roofHeight }, steel);
  canvas.blit(drawSolar(4), 112, y + 11).blit(drawSkylight(isLit), 40, y + 14);
  canvas
    .blit(drawFan(), 10, y + 10)
    .blit(drawFan(), 10, y + 23)
    .blit(drawVent(), 28, y + 12);
  canvas.blit(drawDish(), 152, y - 6);
  canvas
    .rect(70, y + 30, 36, 4, 'n2')
    .rect(70, y + 30, 36, 1, 'n4')
    .rect(66, y + 33, 44, 2, 'n1', 120);
  if (hasMast) canvas.blit(drawMast(76, isLit), 71, 0);
}

/** The Relay House: brick, quoins, the talking screen and, seen from its street, the mast. */
export function drawRelayHouse(isLit: boolean, hasMast = true): Canvas {
  const height = mastTop + roofHeight + wallHeight;
  const house = new Canvas(width, height);
  const wall: Area = { x: 0, y: mastTop + roofHeight, width, height: wallHeight };
  drawWall(house, wall, brick, 'brick');
  drawQuoins(house, wall, stone);
  house.rect(0, wall.y, width, 2, isLit ? ['c3', 210] : 'c1').rect(0, wall.y + 2, width, 1, 'c0');
  drawRoofscape(house, isLit, hasMast);
  drawUpperWindows(house, wall.y, isLit);
  drawScreen(house, { x: 61, y: wall.y + 8, width: 54, height: 36 }, isLit);
  drawBand(house, 0, wall.y + 50, width, stone);
  for (const x of [14, width - 54]) {
    drawShopWindow(
      house,
      { x, y: wall.y + 62, width: 40, height: 18 },
      { glass: isLit ? 'cyan' : 'dark', display: 'letters' },
    );
    drawAwning(house, x - 4, wall.y + 54, 48, ['u2', 'u1'], ['n7', 'n6']);
  }
  drawPlinth(house, wall, stone);
  house.rect(relayDoor.x - 6, wall.y + 53, 44, wallHeight - 53, 's2');
  house
    .rect(relayDoor.x - 6, wall.y + 53, 3, wallHeight - 53, 's4')
    .rect(relayDoor.x + 36, wall.y + 53, 2, wallHeight - 53, 's1');
  house
    .rect(relayDoor.x - 8, wall.y + 51, 48, 3, 's4')
    .rect(relayDoor.x - 8, wall.y + 51, 48, 1, 's5');
  house.rect(
    relayDoor.x,
    height - relayDoor.height - 4,
    relayDoor.width,
    relayDoor.height + 4,
    'n1',
  );
  const glowing: Ink = isLit ? ['c3', 255] : 'c1';
  drawSign(house, 80, wall.y + 42, 'envelope', { ink: glowing, board: 'n0', rim: 'n4' });
  return withGroundShadow(house);
}
