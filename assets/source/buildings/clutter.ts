import { Canvas } from '../canvas.ts';

/** Things that stand on roofs, each as a small canvas with its own outline or shadow. */
export function drawFan(): Canvas {
  const unit = new Canvas(14, 12)
    .rect(2, 2, 12, 10, 'n0', 90)
    .rect(0, 0, 12, 10, 'n5')
    .rect(0, 0, 12, 1, 'n7');
  unit.rect(0, 7, 12, 3, 'n4').ellipse(6, 4, 3.6, 3, 'n2').ellipse(6, 4, 1, 1, 'n6');
  return unit.line(4, 2, 8, 6, 'n4');
}

export function drawVent(): Canvas {
  const vent = new Canvas(9, 10)
    .rect(1, 3, 8, 7, 'n0', 90)
    .rect(0, 0, 7, 4, 'n6')
    .rect(0, 0, 7, 1, 'n8');
  return vent.rect(0, 4, 7, 4, 'n4').rect(1, 5, 5, 1, 'n2').rect(1, 7, 5, 1, 'n2');
}

export function drawDish(): Canvas {
  const dish = new Canvas(20, 21)
    .line(9, 12, 9, 19, 'n4')
    .line(10, 12, 10, 19, 'n6')
    .rect(6, 18, 8, 2, 'n3');
  dish
    .ellipse(9, 8, 8, 7, 'n4')
    .ellipse(9, 7.5, 7.4, 6.5, 'n6')
    .ellipse(10, 8, 5.8, 5, 'n5')
    .ellipse(11, 9, 3.5, 3, 'n4');
  dish.ellipse(7, 5, 3, 2, 'n7').line(10, 8, 15, 3, 'n7').rect(15, 2, 2, 2, ['r2', 255]);
  return dish.outline('n1');
}

export function drawSkylight(isLit: boolean): Canvas {
  const light = new Canvas(26, 16).rect(1, 1, 24, 14, 'n4').rect(1, 1, 24, 1, 'n6');
  for (let i = 0; i < 3; i++) {
    const x = 3 + i * 7;
    light
      .rect(x, 3, 6, 10, isLit ? ['a2', 170] : 'u1')
      .rect(x, 3, 6, 3, isLit ? ['a3', 190] : 'u2');
    light.line(x + 1, 9, x + 4, 5, isLit ? ['n8', 200] : 'u3');
  }
  return light.outline('n1');
}

export function drawTank(): Canvas {
  const tank = new Canvas(22, 30)
    .rect(5, 18, 2, 10, 'n3')
    .rect(15, 18, 2, 10, 'n3')
    .rect(10, 18, 2, 9, 'n2');
  tank.rect(3, 7, 16, 13, 'w2').rect(3, 7, 4, 13, 'w3').rect(16, 7, 3, 13, 'w1');
  for (let x = 3; x < 19; x += 4) tank.rect(x, 7, 1, 13, 'w1');
  tank.rect(3, 11, 16, 1, 'n3').rect(3, 16, 16, 1, 'n3');
  for (let i = 0; i < 6; i++) tank.rect(10 - i * 1.5, 2 + i, 2 + i * 3, 1, i < 2 ? 'n6' : 'n4');
  return tank.outline('n0');
}

export function drawSolar(panels: number): Canvas {
  const solar = new Canvas(panels * 10 + 2, 14);
  for (let i = 0; i < panels; i++) {
    const x = 1 + i * 10;
    solar.rect(x, 1, 9, 11, 'u0');
    for (const [dx, dy] of [
      [1, 1],
      [5, 1],
      [1, 6],
      [5, 6],
    ] as const)
      solar.rect(x + dx, 1 + dy, 3, 4, 'u1');
    solar
      .set(x + 1, 2, 'u3')
      .set(x + 2, 2, 'u3')
      .set(x + 1, 3, 'u3')
      .set(x + 5, 7, 'u3');
  }
  return solar.outline('n5');
}

export function drawChimney(): Canvas {
  const chimney = new Canvas(18, 24)
    .rect(3, 4, 12, 20, 'b2')
    .rect(3, 4, 4, 20, 'b3')
    .rect(13, 4, 2, 20, 'b1');
  for (let y = 8; y < 24; y += 4) chimney.rect(3, y, 12, 1, 'b1');
  chimney.rect(1, 2, 16, 4, 's3').rect(1, 2, 16, 1, 's5').rect(1, 5, 16, 1, 's1');
  return chimney.rect(5, 0, 3, 2, 'n3').rect(10, 0, 3, 2, 'n3');
}
