import { front } from '../buildings/front.ts';
import { withGroundShadow } from '../buildings/ground-shadow.ts';
import { Canvas, type Ink } from '../canvas.ts';
import { archiveFurniture } from './archive-furniture.ts';
import { drawPostcardLine } from './archive-postcards.ts';
import { loose, type Sprite } from './sprite.ts';

/** The floor round the card index: rings of inlaid stone and twelve rays, one for each month. */
function drawIndexFloor(): Canvas {
  const [rx, ry] = [104, 62];
  return new Canvas(rx * 2, ry * 2).fill((x, y) => {
    const dx = (x + 0.5 - rx) / rx;
    const dy = (y + 0.5 - ry) / ry;
    const d = Math.hypot(dx, dy);
    if (d > 1) return undefined;
    const spoke = Math.floor(((Math.atan2(dy, dx) + Math.PI) / (Math.PI * 2)) * 24);
    if (d > 0.965) return 'n2';
    if (d > 0.87) return spoke % 2 ? 'c1' : 's4';
    if (d > 0.84) return 's1';
    if (d > 0.5) return spoke % 2 ? 's3' : 's2';
    if (d > 0.47) return 'a0';
    return spoke % 2 ? 'p1' : 'p0';
  });
}

/** A reading table with a lamp under green glass. Its light is hard at first; later it knows when to be soft. */
function drawReadingTable(isLit: boolean): Canvas {
  const table = new Canvas(66, 44).rect(2, 20, 62, 12, 'w3').rect(2, 20, 62, 1, 'w4');
  table.rect(2, 31, 62, 2, 'w0').rect(4, 22, 58, 8, 'g2').rect(4, 22, 58, 1, 'g3');
  table.rect(5, 33, 4, 9, 'w1').rect(57, 33, 4, 9, 'w1').rect(9, 33, 48, 3, 'w1');
  for (const [x, ink] of [
    [9, 's5'],
    [46, 'n8'],
  ] as const) {
    table.rect(x, 24, 11, 5, ink).rect(x + 5, 24, 1, 5, 's3');
    table.rect(x + 1, 25, 3, 1, 'n5').rect(x + 7, 26, 3, 1, 'n5');
  }
  table.rect(32, 9, 2, 14, 'a1').rect(28, 22, 10, 2, 'a2');
  table.rect(24, 5, 18, 5, 'g4').rect(24, 5, 18, 1, 'g5').rect(22, 9, 22, 2, 'g3');
  return table.rect(24, 11, 18, 1, isLit ? ['a2', 220] : ['n8', 255]).outline('n1');
}

/** A low cabinet along a wall: boxes with the names of months that nobody reads aloud. */
function drawLowCabinet(isLit: boolean): Canvas {
  const cabinet = new Canvas(86, 36).rect(1, 1, 84, 9, 'w3').rect(1, 1, 84, 1, 'w4');
  cabinet.rect(1, 9, 84, 1, 'w0').rect(1, 10, 84, 24, 'w1');
  for (let i = 0; i < 6; i++) {
    const x = 4 + i * 13.4;
    cabinet
      .rect(x, 12, 12, 19, 's3')
      .rect(x, 12, 12, 1, 's5')
      .rect(x + 11, 12, 1, 19, 's1');
    const label: Ink = isLit ? ['a3', 210] : 's5';
    cabinet.rect(x + 3, 15, 6, 4, label).ellipse(x + 6, 25, 2, 2, 'n1');
  }
  cabinet.rect(10, 0, 8, 3, 's5').rect(52, 0, 12, 2, 'n7');
  return cabinet.rect(1, 33, 84, 2, 'w0').outline('n1');
}

/** Something that stands on four feet and is wider than deep. */
function wide(key: string, thing: Canvas): Sprite {
  return front(key, withGroundShadow(thing, { castHeight: 14 }), 14);
}

export function archiveGearSprites(): Sprite[] {
  return [
    loose('index-floor', drawIndexFloor()),
    wide('reading-table', drawReadingTable(false)),
    wide('reading-table-lit', drawReadingTable(true)),
    ...archiveFurniture(),
    loose('postcard-line', drawPostcardLine(false)),
    loose('postcard-line-lit', drawPostcardLine(true)),
    wide('low-cabinet', drawLowCabinet(false)),
    wide('low-cabinet-lit', drawLowCabinet(true)),
  ];
}
