import { Canvas, type Ink } from '../canvas.ts';
import { drawShadow, type Sprite } from './sprite.ts';

/** Who rides stays readable in the dark, as everybody on foot does. */
const lift = 78;
const headlamp: Ink = ['a3', 255];
const taillight: Ink = ['r2', 255];
const warm: Ink = ['a2', 222];
const pale: Ink = ['a3', 222];

function drawWheel(canvas: Canvas, x: number, y: number, radius: number): void {
  canvas.ellipse(x, y, radius, radius, 'n0').ellipse(x, y, radius / 2.2, radius / 2.2, 'n5');
}

/** An envelope, the mark of what is delivered. */
function drawMark(canvas: Canvas, x: number, y: number): void {
  canvas.rect(x, y, 8, 5, 'n8').rect(x, y + 4, 8, 1, 'n6');
  canvas.line(x, y, x + 3, y + 2, 'n5').line(x + 7, y, x + 4, y + 2, 'n5');
}

function drawHelmet(canvas: Canvas, x: number, y: number): Canvas {
  return canvas
    .ellipse(x, y, 4.5, 4.5, ['a1', lift])
    .ellipse(x - 1, y - 1, 3, 2.6, ['a2', lift])
    .rect(x - 2, y - 3, 2, 1, ['a3', lift]);
}

/** A delivery scooter with its rider, seen from the side, on its way to the right. */
function drawScooterFromSide(): Canvas {
  const scooter = new Canvas(34, 32);
  drawWheel(scooter, 8, 26.5, 4);
  drawWheel(scooter, 27, 26.5, 4);
  scooter
    .rect(4, 20, 12, 5, 'm2')
    .rect(4, 20, 12, 1, 'm3')
    .rect(5, 24, 12, 1, 'm1')
    .rect(14, 24, 9, 2, 'n4');
  scooter.rect(23, 13, 3, 12, 'm2').rect(25, 14, 1, 10, 'm3').rect(26, 22, 3, 3, 'm1');
  scooter.rect(9, 18, 9, 2, 'n2').rect(24, 11, 4, 1, 'n6').rect(26, 13, 2, 3, headlamp);
  scooter.rect(2, 21, 2, 2, taillight);
  scooter
    .rect(14, 10, 6, 9, ['u2', lift])
    .rect(14, 10, 2, 9, ['u1', lift])
    .rect(18, 11, 2, 5, ['u3', lift])
    .line(18, 12, 24, 14, ['u3', lift])
    .line(18, 13, 23, 15, ['u2', lift]);
  scooter
    .rect(15, 18, 6, 3, ['n3', lift])
    .rect(19, 20, 3, 5, ['n3', lift])
    .rect(19, 24, 4, 1, 'n1');
  scooter.rect(17, 6, 4, 4, ['b4', lift]).rect(16, 9, 4, 1, ['b3', lift]);
  drawHelmet(scooter, 17.5, 5).rect(19, 5, 3, 2, 'u0');
  scooter.rect(2, 8, 12, 11, 'c1').rect(2, 8, 12, 2, 'c2').rect(2, 17, 12, 2, 'c0');
  drawMark(scooter, 4, 11);
  return scooter.outline('n0');
}

/** The same from the front or from behind. */
function drawScooterFromEnd(end: 'front' | 'back'): Canvas {
  const scooter = new Canvas(20, 34);
  drawWheel(scooter, 10, 28.5, 3.4);
  if (end === 'front') scooter.rect(3, 7, 14, 12, 'c1').rect(3, 7, 14, 2, 'c2');
  scooter
    .rect(5, 11, 10, 9, ['u2', lift])
    .rect(5, 11, 3, 9, ['u3', lift])
    .rect(2, 13, 3, 4, ['u2', lift])
    .rect(15, 13, 3, 4, ['u1', lift])
    .rect(4, 19, 3, 6, ['n3', lift])
    .rect(13, 19, 3, 6, ['n3', lift]);
  scooter.rect(6, 18, 8, 10, 'm2').rect(6, 18, 2, 10, 'm3').rect(13, 18, 1, 10, 'm1');
  if (end === 'front') {
    scooter
      .rect(7, 6, 6, 4, ['b4', lift])
      .rect(1, 16, 18, 1, 'n6')
      .rect(8, 19, 4, 3, headlamp)
      .rect(9, 24, 2, 3, 'm1');
    return drawHelmet(scooter, 10, 5).rect(7, 5, 6, 2, 'u0').outline('n0');
  }
  drawHelmet(scooter, 10, 5);
  scooter.rect(3, 9, 14, 12, 'c1').rect(3, 9, 14, 2, 'c2').rect(3, 19, 14, 2, 'c0');
  drawMark(scooter, 6, 13);
  return scooter.rect(8, 23, 4, 2, taillight).outline('n0');
}

/** The van of the post: rounded, cream over teal. */
function drawPostVan(): Canvas {
  const van = new Canvas(56, 40);
  van.rect(3, 4, 37, 29, 's5').rect(4, 3, 35, 1, 's5').rect(3, 4, 37, 2, 'n8');
  van
    .rect(40, 8, 6, 25, 's5')
    .rect(46, 16, 6, 17, 's5')
    .rect(40, 8, 5, 1, 'n8')
    .line(46, 9, 51, 16, 's4');
  van
    .rect(3, 22, 49, 11, 'c1')
    .rect(3, 22, 49, 1, 'c2')
    .rect(3, 29, 49, 4, 'c0')
    .rect(3, 20, 49, 1, 'a2')
    .rect(3, 6, 1, 14, 's4');
  van
    .rect(40, 11, 5, 8, 'u0')
    .rect(45, 13, 3, 6, 'u0')
    .rect(46, 16, 4, 3, 'u0')
    .line(41, 17, 44, 12, 'u3')
    .line(42, 18, 47, 13, 'u2');
  van.rect(38, 8, 1, 25, 's3').rect(33, 24, 3, 1, 'n7').rect(41, 24, 3, 1, 'n7');
  van.rect(10, 8, 16, 10, 'c1').rect(10, 8, 16, 1, 'c2').rect(10, 17, 16, 1, 'c0');
  drawMark(van, 14, 10);
  van.rect(50, 24, 3, 4, headlamp).rect(2, 24, 2, 4, taillight).rect(50, 30, 4, 2, 'n5');
  for (const x of [13, 43]) {
    van.ellipse(x, 33, 6.2, 5.6, 'n1');
    drawWheel(van, x, 34, 4.6);
  }
  return van.outline('n0');
}

/** Line 2: cream over plum, its windows lit, the pantograph up. */
function drawTram(): Canvas {
  const tram = new Canvas(138, 66);
  tram
    .line(62, 15, 70, 8, 'n5')
    .line(70, 8, 62, 2, 'n5')
    .line(63, 15, 71, 8, 'n4')
    .line(71, 8, 63, 2, 'n4')
    .rect(52, 1, 22, 1, 'n6')
    .rect(56, 15, 14, 2, 'n4');
  tram.rect(28, 14, 16, 3, 'n5').rect(28, 14, 16, 1, 'n6').rect(92, 14, 18, 3, 'n5');
  tram.rect(92, 14, 18, 1, 'n6').rect(6, 17, 126, 4, 'n5').rect(8, 16, 122, 1, 'n6');
  tram.rect(3, 20, 132, 36, 's5').rect(3, 20, 132, 2, 'n8').rect(2, 24, 134, 30, 's5');
  tram
    .rect(2, 40, 134, 15, 'p1')
    .rect(2, 40, 134, 1, 'p3')
    .rect(2, 50, 134, 5, 'p0')
    .rect(2, 38, 134, 1, 'a2');
  for (let i = 0; i < 7; i++) {
    const x = 20 + i * 14;
    tram
      .rect(x, 24, 12, 12, 's3')
      .rect(x + 1, 25, 10, 10, warm)
      .rect(x + 1, 25, 10, 3, pale);
  }
  // Doors between the windows, each with two leaves.
  for (const x of [34, 90]) {
    tram.rect(x - 1, 23, 14, 31, 's4').rect(x, 24, 12, 29, 'p0');
    tram
      .rect(x + 1, 26, 4, 21, warm)
      .rect(x + 7, 26, 4, 21, warm)
      .rect(x + 1, 26, 4, 4, pale);
    tram.rect(x + 7, 26, 4, 4, pale).rect(x + 5, 24, 2, 29, 'n3');
  }
  // Passengers, who look out.
  for (const [x, hair, cloth] of [
    [24, 'w1', 'c1'],
    [52, 'n3', 'm1'],
    [67, 'm1', 'g2'],
    [79, 'b2', 'u1'],
  ] as const)
    tram.rect(x, 29, 4, 4, [hair, 90]).rect(x - 1, 32, 6, 3, [cloth, 90]);
  tram
    .rect(124, 24, 10, 14, 'n2')
    .rect(125, 25, 10, 12, 'u1')
    .line(126, 36, 133, 25, 'u3')
    .line(127, 36, 134, 26, 'u3')
    .rect(118, 24, 4, 12, 'u0');
  tram.rect(4, 24, 10, 14, 'n2').rect(3, 25, 10, 12, 'u0').line(5, 36, 10, 26, 'u2');
  tram.rect(110, 18, 22, 5, 'n0').rect(113, 20, 4, 1, headlamp).rect(119, 20, 10, 1, headlamp);
  tram.rect(133, 43, 3, 4, headlamp).rect(2, 43, 2, 4, taillight);
  tram.rect(4, 55, 130, 3, 'n2').rect(134, 53, 3, 3, 'n4').rect(1, 53, 3, 3, 'n4');
  for (const x of [22, 36, 102, 116]) drawWheel(tram, x, 59, 4.4);
  tram.rect(24, 56, 10, 4, 'n3').rect(104, 56, 10, 4, 'n3');
  return tram.outline('n0');
}

/** A launch of the harbour under way to the right: foam at the bow, a wake behind. */
function drawLaunch(): Canvas {
  const boat = new Canvas(66, 34);
  for (let y = 16; y < 26; y++) {
    const from = 10 + Math.round(((y - 16) / 10) * 3);
    const to = 60 - Math.round(((y - 16) / 10) ** 1.3 * 10);
    const ink: Ink = y < 18 ? 'n8' : y < 20 ? 'r2' : y < 23 ? 'n7' : 'u1';
    boat.rect(from, y, to - from, 1, ink).set(to - 1, y, y < 18 ? 'n6' : 'r1');
  }
  boat.rect(12, 14, 38, 2, 'w3').rect(12, 14, 38, 1, 'w4').rect(50, 15, 6, 1, 'w3');
  boat.rect(24, 5, 16, 10, 'n7').rect(24, 5, 2, 10, 'n8').rect(22, 3, 20, 2, 'u2');
  boat
    .rect(22, 3, 20, 1, 'u3')
    .rect(28, 7, 5, 5, warm)
    .rect(28, 7, 5, 1, pale)
    .rect(35, 7, 5, 5, warm)
    .rect(35, 7, 5, 1, pale)
    .rect(37, 9, 2, 3, ['b2', 70]);
  boat.rect(43, 7, 1, 8, 'n4').rect(42, 5, 3, 2, ['g6', 255]).rect(12, 5, 1, 9, 'n5');
  boat
    .rect(7, 5, 5, 4, 'm2')
    .rect(7, 5, 5, 1, 'm3')
    .rect(14, 11, 7, 3, 'w2')
    .rect(14, 11, 7, 1, 'w4');
  boat.outline('n0');
  boat
    .rect(12, 26, 40, 1, ['u4', 90])
    .rect(50, 25, 8, 1, ['n8', 110])
    .rect(54, 24, 6, 1, ['n8', 110])
    .rect(14, 27, 32, 1, 'u0');
  for (const [x, y, width] of [
    [0, 26, 8],
    [2, 28, 12],
    [0, 30, 6],
    [18, 29, 14],
    [38, 28, 12],
  ] as const)
    boat.rect(x, y, width, 1, ['u4', 80]);
  return boat.rect(30, 30, 8, 1, ['a1', 110]).rect(33, 32, 4, 1, ['a1', 70]);
}

/** On the street, over its shadow. */
function onStreet(key: string, vehicle: Canvas): Sprite {
  const { width, height } = vehicle;
  const picture = new Canvas(width + 2, height + 2);
  drawShadow(picture, width / 2 + 1, height - 2.5, width * 0.48, 3.5);
  return { key, picture: picture.blit(vehicle, 0, 0) };
}

/** What moves through the city. It stands in nobody's way: none of it has a foot. */
export function trafficSprites(): Sprite[] {
  return [
    onStreet('scooter-right', drawScooterFromSide()),
    onStreet('scooter-down', drawScooterFromEnd('front')),
    onStreet('scooter-up', drawScooterFromEnd('back')),
    onStreet('post-van', drawPostVan()),
    onStreet('tram', drawTram()),
    { key: 'launch', picture: drawLaunch() },
  ];
}
