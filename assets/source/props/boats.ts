import { Canvas } from '../canvas.ts';
import type { Colour } from '../palette.ts';
import type { Sprite } from './sprite.ts';

/** A fishing boat at rest, its working lamp still on. */
function drawFishingBoat(): Canvas {
  const boat = new Canvas(86, 74);
  for (let y = 44; y < 62; y++) {
    const from = 6 + Math.round(((y - 44) / 18) ** 1.4 * 12);
    const to = 80 - Math.round(((y - 44) / 18) * 6);
    const colour: Colour = y < 46 ? 'n7' : y < 48 ? 'w3' : y < 57 ? 'c1' : 'r1';
    boat
      .rect(from, y, to - from, 1, colour)
      .set(from, y, y < 46 ? 'n8' : 'c2')
      .rect(to - 3, y, 3, 1, y < 46 ? 'n5' : 'c0');
  }
  boat
    .rect(14, 40, 64, 4, 'w2')
    .rect(14, 40, 64, 1, 'w1')
    .rect(8, 42, 72, 2, 'n7')
    .rect(8, 43, 72, 1, 'n5');
  boat
    .rect(48, 22, 22, 20, 'n7')
    .rect(48, 22, 2, 20, 'n8')
    .rect(67, 22, 3, 20, 'n5')
    .rect(45, 18, 28, 4, 'c1')
    .rect(45, 18, 28, 1, 'c3');
  boat
    .rect(52, 26, 6, 7, ['a2', 222])
    .rect(52, 26, 6, 2, ['a3', 222])
    .rect(60, 26, 6, 7, ['a2', 222])
    .rect(60, 26, 6, 2, ['a3', 222])
    .rect(54, 29, 3, 4, ['b2', 70]);
  boat
    .rect(30, 4, 2, 38, 'w2')
    .rect(30, 4, 1, 38, 'w3')
    .line(32, 8, 54, 18, 'n5')
    .line(30, 8, 10, 42, 'n5')
    .line(32, 26, 46, 12, 'w1')
    .rect(29, 1, 4, 4, ['a3', 255]);
  boat
    .ellipse(20, 39, 7, 4, 'g1')
    .ellipse(19, 37.5, 5, 2.6, 'g2')
    .set(17, 37, 'a1')
    .set(22, 38, 'a1')
    .rect(36, 35, 8, 7, 'w3')
    .rect(36, 35, 8, 1, 'w4')
    .rect(36, 38, 8, 1, 'w1');
  boat.ellipse(78, 50, 2.5, 3, 'n8').ellipse(70, 52, 2.5, 3, 'n8');
  for (let x = 16; x < 76; x++)
    boat.set(x, 62, (x * 5) % 17 < 11 ? ['u4', 90] : 'u2').set(x, 63, 'u0');
  return boat
    .rect(50, 66, 10, 1, ['a1', 120])
    .rect(53, 69, 7, 1, ['a1', 80])
    .rect(54, 72, 3, 1, ['a1', 60]);
}

function drawRowingBoat(): Canvas {
  const boat = new Canvas(48, 24)
    .ellipse(24, 12, 22, 8, 'c1')
    .ellipse(24, 10.5, 21, 7, 'n7')
    .ellipse(24, 11, 19, 5.6, 'w1')
    .ellipse(24, 12, 17, 4.4, 'w2');
  boat
    .rect(14, 7, 4, 9, 'w4')
    .rect(29, 7, 4, 9, 'w4')
    .rect(14, 7, 1, 9, 'w3')
    .rect(29, 7, 1, 9, 'w3')
    .line(4, 6, 36, 18, 'w4')
    .line(5, 6, 37, 18, 'w2');
  for (let x = 6; x < 43; x++) {
    const y = 18 + Math.round(Math.sqrt(Math.max(0, 1 - ((x - 24) / 22) ** 2)) * 2);
    boat.set(x, y, ['u4', 70]).set(x, y + 1, 'u0');
  }
  return boat;
}

export function boatSprites(): Sprite[] {
  return [
    { key: 'rowing-boat', picture: drawRowingBoat() },
    { key: 'fishing-boat', picture: drawFishingBoat() },
  ];
}
