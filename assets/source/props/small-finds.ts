import { Canvas, type Ink } from '../canvas.ts';
import { random } from '../noise.ts';
import { type Sprite, standing } from './sprite.ts';

/** A post bicycle with a basket of letters. */
function drawBicycle(): Canvas {
  const bicycle = new Canvas(34, 23);
  for (const cx of [8, 25]) {
    bicycle.ellipse(cx, 15, 6.5, 6.5, 'n2').ellipse(cx, 15, 5.2, 5.2, 'n6');
    for (let y = 9; y < 21; y++) {
      for (let x = cx - 6; x < cx + 6; x++) {
        const far = Math.hypot(x + 0.5 - cx, y + 0.5 - 15);
        if (far < 4.6 && far > 1.2) bicycle.erase(x, y);
      }
    }
  }
  bicycle.line(8, 15, 13, 8, 'r1').line(13, 8, 22, 8, 'r2').line(22, 8, 16, 15, 'r1');
  bicycle.line(8, 15, 16, 15, 'r1').line(13, 8, 16, 15, 'r2').line(22, 6, 25, 15, 'r2');
  bicycle
    .rect(10, 6, 6, 2, 'w1')
    .rect(10, 6, 6, 1, 'w3')
    .rect(20, 4, 4, 1, 'n6')
    .rect(19, 3, 2, 1, 'n6');
  bicycle
    .rect(24, 4, 8, 6, 'w3')
    .rect(24, 4, 8, 1, 'w4')
    .rect(24, 7, 8, 1, 'w2')
    .rect(26, 2, 4, 3, 'n8')
    .rect(29, 1, 3, 3, 'a3');
  return bicycle.set(25, 11, ['a3', 255]);
}

/** A coin telescope for those who look back at the sea. */
function drawTelescope(): Canvas {
  const scope = new Canvas(22, 28)
    .rect(9, 13, 3, 13, 'n3')
    .rect(9, 13, 1, 13, 'n5')
    .rect(6, 24, 9, 3, 'n2')
    .rect(6, 24, 9, 1, 'n4');
  scope
    .rect(4, 6, 13, 6, 'c1')
    .rect(4, 6, 13, 2, 'c2')
    .rect(4, 11, 13, 1, 'c0')
    .rect(2, 5, 3, 8, 'a1')
    .rect(2, 5, 3, 2, 'a2');
  scope.rect(16, 7, 4, 4, 'n3').rect(16, 7, 4, 1, 'n5').rect(8, 12, 5, 3, 'n4').set(10, 13, 'a2');
  return scope.outline('n1');
}

/** A few fireflies over the grass; the second frame shows others of them. */
function drawFireflies(frame: number): Canvas {
  const swarm = new Canvas(44, 30);
  const next = random(19);
  for (let i = 0; i < 9; i++) {
    const x = 2 + Math.floor(next() * 40);
    const y = 2 + Math.floor(next() * 26);
    const isBright = (i + frame) % 2 === 0;
    const ink: Ink = isBright ? ['g6', 255] : ['g5', 150];
    swarm.set(x, y, ink);
    if (isBright) swarm.set(x + 1, y, ['a3', 255]).set(x, y + 1, ['g6', 200]);
  }
  return swarm;
}

/** Small things that reward a look round. */
export function findSprites(): Sprite[] {
  return [
    standing('bicycle', drawBicycle(), { shadow: 13, foot: [24, 5] }),
    standing('telescope', drawTelescope(), { shadow: 6, foot: [10, 5] }),
    ...[0, 1].map((i) => ({ key: `fireflies-${i}`, picture: drawFireflies(i) })),
  ];
}
