import { Canvas } from '../canvas.ts';
import { shadeRows } from '../shade.ts';
import { drawAwning } from './awning.ts';
import { withGroundShadow } from './ground-shadow.ts';

/** The ticket kiosk: round-shouldered, its window lit day and night. */
export function drawKiosk(): Canvas {
  const kiosk = new Canvas(52, 64);
  for (let j = 0; j < 16; j++) {
    const half = 10 + j;
    kiosk
      .rect(26 - half, 4 + j, half * 2, 1, j % 4 === 3 ? 'c0' : 'c1')
      .rect(26 - half, 4 + j, 3, 1, 'c2')
      .rect(22 + half, 4 + j, 3, 1, 'c0');
  }
  kiosk
    .rect(16, 3, 20, 1, 'c3')
    .rect(24, 0, 4, 4, 'n6')
    .rect(0, 19, 52, 3, 'c2')
    .rect(0, 19, 52, 1, 'c3')
    .rect(0, 22, 52, 1, 'c0');
  kiosk.rect(3, 23, 46, 41, 's5').rect(3, 23, 1, 41, 's5').rect(46, 23, 3, 41, 's3');
  shadeRows(kiosk, 3, 23, 46, [-2, -1, -1, -0.5]);
  for (let x = 8; x < 46; x += 8) kiosk.rect(x, 48, 1, 16, 's3');
  kiosk.rect(3, 47, 46, 2, 'c1').rect(3, 61, 46, 3, 's2');
  kiosk.rect(10, 29, 32, 17, 'n1');
  for (let j = 0; j < 14; j++)
    kiosk.rect(11, 30 + j, 30, 1, j < 4 ? ['a3', 228] : j < 11 ? ['a2', 228] : ['a1', 215]);
  kiosk
    .rect(22, 35, 6, 5, ['b2', 60])
    .rect(20, 40, 10, 4, ['b2', 60])
    .rect(23, 32, 4, 3, ['b2', 60])
    .rect(34, 31, 5, 7, ['n8', 190])
    .rect(35, 32, 3, 1, ['r2', 200]);
  kiosk.rect(8, 45, 36, 3, 'w3').rect(8, 45, 36, 1, 'w4').rect(14, 43, 5, 2, ['n8', 150]);
  drawAwning(kiosk, 6, 23, 40, ['r2', 'r1'], ['n8', 'n6']);
  kiosk
    .ellipse(26, 12, 6, 6, 'n1')
    .ellipse(26, 12, 5, 5, ['a3', 220])
    .line(26, 12, 26, 9, ['n1', 60])
    .line(26, 12, 28, 13, ['n1', 60]);
  kiosk
    .rect(9, 52, 9, 7, 'n8')
    .rect(10, 53, 7, 2, 'u2')
    .rect(10, 56, 5, 1, 'n5')
    .rect(34, 51, 8, 9, 'm4')
    .rect(35, 52, 6, 3, 'm2')
    .rect(35, 57, 5, 1, 'm1');
  return withGroundShadow(kiosk, { castHeight: 20 });
}
