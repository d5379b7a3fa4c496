import { Canvas } from '../canvas.ts';
import type { Colour } from '../palette.ts';
import { drawShadow, type Sprite } from './sprite.ts';

type Paintwork = readonly [dark: Colour, mid: Colour, light: Colour];

function drawCar([dark, mid, light]: Paintwork): Canvas {
  const car = new Canvas(46, 28)
    .rect(4, 9, 38, 10, mid)
    .rect(4, 9, 38, 2, light)
    .rect(4, 16, 38, 4, dark);
  car
    .rect(10, 2, 24, 8, mid)
    .rect(10, 2, 24, 2, light)
    .rect(9, 5, 1, 5, mid)
    .rect(34, 5, 2, 5, mid);
  car
    .rect(12, 4, 9, 5, 'u0')
    .rect(23, 4, 9, 5, 'u0')
    .line(13, 8, 17, 4, 'u2')
    .line(14, 8, 18, 4, 'u2')
    .line(24, 8, 28, 4, 'u2');
  car
    .rect(3, 11, 2, 7, mid)
    .rect(41, 11, 2, 7, mid)
    .rect(41, 11, 2, 3, ['a3', 255])
    .rect(3, 11, 2, 3, ['r2', 255]);
  for (const x of [13, 33]) car.ellipse(x, 20, 4.5, 4.5, 'n0').ellipse(x, 20, 2, 2, 'n5');
  return car
    .rect(22, 10, 1, 8, dark)
    .rect(25, 12, 3, 1, 'n7')
    .rect(15, 12, 3, 1, 'n7')
    .outline('n0');
}

/** Basil Fanfare's Loudhailer: a plum van, all curves and gold trim, under one enormous horn. */
function drawVan(): Canvas {
  const van = new Canvas(78, 68);
  van
    .rect(4, 30, 62, 26, 'p1')
    .rect(4, 30, 62, 3, 'p3')
    .rect(4, 33, 62, 2, 'p2')
    .rect(4, 48, 62, 8, 'p0');
  van
    .rect(62, 38, 12, 18, 'p1')
    .rect(62, 38, 12, 2, 'p2')
    .rect(62, 50, 12, 6, 'p0')
    .rect(58, 30, 8, 10, 'p1')
    .rect(66, 34, 3, 5, 'p1');
  van
    .rect(50, 35, 15, 10, 'n0')
    .rect(51, 36, 13, 8, 'u1')
    .rect(51, 36, 13, 2, 'u2')
    .line(53, 43, 58, 37, 'u3')
    .line(54, 43, 59, 37, 'u3');
  van
    .rect(4, 45, 70, 2, 'a2')
    .rect(4, 46, 70, 1, 'a1')
    .rect(72, 47, 3, 4, ['a3', 255])
    .rect(3, 47, 2, 4, ['r2', 255]);
  van.rect(9, 35, 35, 9, 'm0').frame(8, 34, 37, 11, 'a1');
  for (let i = 0; i < 5; i++)
    van.rect(14 + i * 6, 39 - [1, 2, 3, 2, 1][i]!, 3, [2, 4, 6, 4, 2][i]!, ['m3', 200]);
  van.rect(46, 33, 1, 21, 'p0').rect(48, 49, 4, 1, 'a3');
  for (const x of [17, 59])
    van.ellipse(x, 57, 7, 7, 'n0').ellipse(x, 57, 3.6, 3.6, 'a1').ellipse(x, 57, 1.6, 1.6, 'a3');
  van.rect(2, 53, 8, 3, 'n4').rect(70, 53, 6, 3, 'n5').rect(24, 55, 28, 2, 'n1');
  drawHorn(van);
  return van.outline('n0');
}

function drawHorn(van: Canvas): void {
  van.rect(26, 24, 3, 7, 'n4').rect(36, 24, 3, 7, 'n4').rect(22, 28, 22, 2, 'n3');
  for (let i = 0; i < 30; i++) {
    const half = 3 + ((29 - i) / 29) ** 2.2 * 12;
    const x = 14 + i;
    van
      .rect(x, 16 - half, 1, half * 2, 'a1')
      .rect(x, 16 - half, 1, Math.ceil(half * 0.6), 'a2')
      .rect(x, 16 + half * 0.5, 1, Math.ceil(half * 0.5), 'a0');
  }
  van
    .ellipse(13, 16, 5, 15, 'a2')
    .ellipse(13.5, 16, 4, 13.4, 'a0')
    .ellipse(14, 16, 3, 11, 'b1')
    .ellipse(14.5, 17, 2, 6, 'b0')
    .rect(12, 3, 2, 4, 'a3');
  van
    .rect(43, 11, 12, 10, 'n3')
    .rect(43, 11, 12, 2, 'n5')
    .rect(46, 15, 2, 2, ['r2', 255])
    .rect(50, 15, 2, 2, ['a2', 255]);
}

/** A vehicle with its shadow on the street and a foot as deep as its wheels. */
function parked(key: string, vehicle: Canvas, depth: number): Sprite {
  const { width, height } = vehicle;
  const picture = new Canvas(width + 4, height + 3);
  drawShadow(picture, width / 2 + 2, height - 3.5, width * 0.48, 4);
  picture.blit(vehicle, 0, 0);
  return { key, picture, foot: { x: 2, y: height - depth, width: width - 4, height: depth } };
}

export function vehicleSprites(): Sprite[] {
  const red = drawCar(['r0', 'r1', 'r2']);
  const teal = drawCar(['c0', 'c1', 'c2']);
  return [
    parked('car-red', red, 9),
    parked('car-teal', teal.flipped(), 9),
    parked('loudhailer-van', drawVan(), 12),
  ];
}
