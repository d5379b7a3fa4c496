import { Canvas, type Ink } from '../canvas.ts';
import type { Colour } from '../palette.ts';
import type { Sprite } from './sprite.ts';

/** The broken column of light that a lamp lays on the water: long near the shore, dots farther out. */
function drawReflection(colours: readonly [near: Colour, far: Colour], strength: number): Canvas {
  const column = new Canvas(18, 44);
  for (let row = 0; row < 15; row++) {
    const y = row * 3 - (row % 4 === 1 ? 1 : 0);
    const width = [12, 8, 14, 6, 10, 5, 11, 4, 7, 3, 6, 4, 2, 3, 1][row]!;
    const shift = [0, 2, -1, 1, -2, 2, 0, -1, 2, 0, -2, 1, 0, 2, -1][row]!;
    const glow = Math.round(strength * (1 - row / 17));
    column.rect(9 - (width >> 1) + shift, y + 1, width, 1, [colours[row < 6 ? 0 : 1], glow]);
  }
  return column;
}

/** A paper lantern on a little raft, for the Night of Lanterns. */
function drawLantern(light: readonly [Colour, Colour, Colour]): Canvas {
  const [pale, mid, dark] = light;
  const lantern = new Canvas(14, 22)
    .rect(4, 1, 6, 8, [mid, 240])
    .rect(4, 1, 2, 8, [pale, 255])
    .rect(9, 1, 1, 8, [dark, 220]);
  lantern
    .rect(4, 4, 6, 1, [dark, 200])
    .rect(5, 0, 4, 1, 'w2')
    .rect(6, 5, 2, 3, ['n8', 255])
    .rect(3, 9, 8, 2, 'w2')
    .rect(3, 9, 8, 1, 'w4');
  lantern.rect(2, 11, 10, 1, ['u4', 90]).rect(3, 12, 8, 1, 'u0');
  return lantern
    .rect(4, 14, 6, 1, [mid, 150])
    .rect(6, 17, 4, 1, [mid, 110])
    .rect(5, 20, 2, 1, [mid, 80]);
}

function drawRock(isBig: boolean): Canvas {
  const rock = isBig ? new Canvas(44, 26) : new Canvas(24, 15);
  const k = isBig ? 1 : 0.54;
  rock
    .ellipse(22 * k, 14 * k, 20 * k, 11 * k, 's0')
    .ellipse(20 * k, 11 * k, 16 * k, 8 * k, 's1')
    .ellipse(16 * k, 9 * k, 9 * k, 4 * k, 's2')
    .ellipse(13 * k, 7 * k, 4 * k, 2 * k, 's3')
    .ellipse(32 * k, 16 * k, 5 * k, 3 * k, 's1');
  for (let x = 2; x < rock.width - 2; x++) {
    const y = Math.round(22 * k + Math.sin(x * 0.7) - ((x / rock.width - 0.5) * 2) ** 2 * 5 * k);
    rock.set(x, y, ['u4', 90]).set(x, y + 1, 'u0');
  }
  return rock;
}

function drawLilies(): Canvas {
  const lilies = new Canvas(24, 14);
  for (const [x, y, rx] of [
    [7, 8, 5],
    [17, 5, 4],
    [15, 11, 3.4],
  ] as const) {
    lilies
      .ellipse(x, y, rx, rx * 0.6, 'g2')
      .ellipse(x, y - 0.5, rx - 0.6, rx * 0.5, 'g4')
      .set(x + 2, y, 'u1')
      .set(x + 3, y, 'u1')
      .set(x - 2, y - 1, 'g5');
  }
  return lilies
    .rect(6, 5, 3, 1, 'm4')
    .rect(5, 6, 5, 1, 'm3')
    .set(7, 4, 'n8')
    .rect(16, 3, 2, 1, 'n8')
    .rect(15, 4, 4, 1, 'm4');
}

function drawReeds(): Canvas {
  const reeds = new Canvas(20, 26);
  for (const [x, top, lean] of [
    [3, 8, -1],
    [6, 3, 0],
    [9, 6, 1],
    [12, 1, 1],
    [15, 7, 2],
    [11, 10, -1],
  ] as const) {
    for (let y = top; y < 25; y++)
      reeds.set(x + (y < top + 8 ? lean : 0), y, y > 18 ? 'g2' : y > 10 ? 'g3' : 'g5');
    if (top < 7) reeds.rect(x + lean, top, 2, 5, 'w2').set(x + lean, top, 'w3');
  }
  return reeds;
}

/** A puddle after the evening's rain: it keeps a piece of the sky. */
function drawPuddle(variant: 0 | 1): Canvas {
  const puddle = new Canvas(30, 14);
  const lobes = variant
    ? [
        [10, 7, 8, 4],
        [20, 6, 7, 3.4],
      ]
    : [
        [13, 6, 11, 4.4],
        [20, 9, 7, 3],
      ];
  for (const [x, y, rx, ry] of lobes) puddle.ellipse(x!, y! + 0.6, rx! + 1, ry! + 0.8, 's1');
  for (const [x, y, rx, ry] of lobes) puddle.ellipse(x!, y!, rx!, ry!, ['u1', 40]);
  const sky: Ink = ['p2', 90];
  return puddle
    .rect(7, 5, 8, 1, sky)
    .rect(10, 7, 5, 1, ['m3', 90])
    .rect(17, 5 + variant, 5, 1, ['u3', 90])
    .rect(13, 9 - variant, 6, 1, ['p1', 80]);
}

export function waterSprites(): Sprite[] {
  return [
    { key: 'reflection', picture: drawReflection(['u2', 'u2'], 30) },
    { key: 'reflection-lit', picture: drawReflection(['a2', 'a1'], 190) },
    { key: 'reflection-amber', picture: drawReflection(['a2', 'a1'], 190) },
    { key: 'reflection-cyan', picture: drawReflection(['c3', 'c2'], 170) },
    { key: 'reflection-rose', picture: drawReflection(['r3', 'm2'], 170) },
    { key: 'water-lantern-amber', picture: drawLantern(['a3', 'a2', 'a1']) },
    { key: 'water-lantern-rose', picture: drawLantern(['m4', 'm3', 'm2']) },
    { key: 'rock-big', picture: drawRock(true) },
    { key: 'rock-small', picture: drawRock(false) },
    { key: 'lilies', picture: drawLilies() },
    { key: 'reeds', picture: drawReeds() },
    { key: 'puddle-0', picture: drawPuddle(0) },
    { key: 'puddle-1', picture: drawPuddle(1) },
  ];
}
