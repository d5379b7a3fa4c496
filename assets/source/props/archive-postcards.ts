import { Canvas } from '../canvas.ts';

/** The postcard press: a drum of pictures and a crank; printed, the card that comes out has a lit street on it. */
export function drawPostcardPress(isLit: boolean): Canvas {
  const press = new Canvas(56, 54)
    .rect(4, 34, 48, 6, 'w3')
    .rect(4, 34, 48, 1, 'w4')
    .rect(4, 39, 48, 1, 'w0');
  press.rect(7, 40, 4, 12, 'w1').rect(45, 40, 4, 12, 'w1').rect(10, 45, 36, 2, 'w1');
  press
    .rect(12, 8, 3, 27, 'n3')
    .rect(12, 8, 1, 27, 'n6')
    .rect(40, 8, 3, 27, 'n3')
    .rect(40, 8, 1, 27, 'n5');
  press
    .ellipse(27.5, 19, 13, 13, 'n1')
    .ellipse(27.5, 19, 12, 12, 'r1')
    .ellipse(26, 17, 9, 9, 'r2')
    .ellipse(27.5, 19, 4, 4, 'a2')
    .ellipse(27, 18.5, 2, 2, 'a3');
  for (let i = 0; i < 8; i++) {
    const turn = (i / 8) * Math.PI * 2;
    press.rect(27 + Math.cos(turn) * 9, 18 + Math.sin(turn) * 9, 2, 2, i % 2 ? 'n8' : 'c3');
  }
  press
    .line(43, 18, 51, 10, 'n5')
    .rect(50, 6, 4, 5, 'w3')
    .rect(10, 4, 36, 4, 'n4')
    .rect(10, 4, 36, 1, 'n7');
  press.rect(14, 30, 27, 4, isLit ? ['n8', 170] : 'n7');
  if (isLit) {
    press
      .rect(16, 26, 22, 8, ['n8', 200])
      .rect(17, 27, 20, 6, ['u1', 160])
      .rect(19, 30, 4, 3, ['b3', 170]);
    press
      .rect(25, 29, 4, 4, ['p2', 170])
      .rect(20, 31, 1, 1, ['a3', 255])
      .rect(26, 30, 2, 1, ['a3', 255])
      .rect(32, 28, 1, 5, ['a2', 255]);
  } else press.rect(18, 31, 12, 1, 'n5');
  return press.rect(20, 42, 16, 2, isLit ? ['c3', 255] : 'n2').outline('n1');
}

/** A cord with pegs; printed postcards hang from it to dry, each a small window. */
export function drawPostcardLine(isLit: boolean): Canvas {
  const line = new Canvas(112, 26);
  const skies = ['p1', 'u1', 'm1', 'c0', 'u0', 'p0'] as const;
  for (let x = 0; x < 112; x++)
    line.set(x, 2 + Math.round(Math.sin((x / 112) * Math.PI) * 5), 'n5');
  skies.forEach((sky, i) => {
    const x = 6 + i * 18;
    const y = 3 + Math.round(Math.sin(((x + 6) / 112) * Math.PI) * 5);
    line.rect(x + 5, y - 2, 2, 4, 'w4');
    if (!isLit) return;
    line
      .rect(x, y + 1, 13, 10, ['n8', 120])
      .rect(x + 1, y + 2, 11, 8, [sky, 120])
      .rect(x + 2, y + 6, 3, 4, ['b3', 130]);
    line
      .rect(x + 6, y + 5, 4, 5, ['n4', 100])
      .rect(x + 3, y + 7, 1, 1, ['a3', 255])
      .rect(x + 7, y + 6, 2, 1, ['a3', 255]);
    line.rect(x + 11, y + 4, 1, 6, ['a2', 220]);
  });
  return line;
}
