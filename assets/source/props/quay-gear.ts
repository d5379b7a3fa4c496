import { Canvas } from '../canvas.ts';
import { type Sprite, standing } from './sprite.ts';

/** A bollard with a turn of rope round it. */
function drawBollard(): Canvas {
  const bollard = new Canvas(14, 16)
    .rect(4, 5, 6, 9, 'n3')
    .rect(4, 5, 2, 9, 'n5')
    .ellipse(7, 4, 5, 2.6, 'n4')
    .ellipse(6, 3.5, 3, 1.2, 'n6');
  return bollard
    .rect(3, 8, 8, 2, 's4')
    .rect(3, 9, 8, 1, 's3')
    .rect(3, 11, 8, 1, 's4')
    .rect(3, 13, 8, 1, 'n2')
    .outline('n1');
}

function drawRopeCoil(): Canvas {
  const coil = new Canvas(18, 12);
  for (const [rx, ink] of [
    [8, 's2'],
    [6.6, 's4'],
    [5, 's2'],
    [3.6, 's4'],
    [2, 's1'],
  ] as const)
    coil.ellipse(9, 6, rx, rx * 0.58, ink);
  return coil.line(14, 8, 17, 10, 's4').outline('w0');
}

/** The gangway from the ferry's door down to the pier, with rope rails; lies flat. */
function drawGangway(): Canvas {
  const gangway = new Canvas(32, 50);
  for (let y = 0; y < 48; y++) {
    const spread = Math.round(y / 12);
    gangway.rect(
      7 - spread + 1,
      y,
      18 + spread * 2 - 2,
      1,
      y % 5 === 4 ? 'w1' : y % 5 === 0 ? 'w4' : 'w3',
    );
    gangway.set(7 - spread, y, 'n6').set(24 + spread, y, 'n4');
  }
  gangway.rect(3, 48, 26, 2, 'n3').rect(3, 48, 26, 1, 'n5');
  for (const y of [4, 18, 32, 45]) {
    const spread = Math.round(y / 12);
    gangway.rect(6 - spread, y - 4, 1, 8, 'n7').rect(25 + spread, y - 4, 1, 8, 'n5');
    gangway.set(6 - spread, y - 4, ['a3', 230]).set(25 + spread, y - 4, ['a3', 230]);
  }
  return gangway;
}

function drawLifeRing(): Canvas {
  const stand = new Canvas(16, 24)
    .rect(7, 2, 2, 21, 'w2')
    .rect(7, 2, 1, 21, 'w3')
    .ellipse(8, 9, 6.5, 6.5, 'r2')
    .ellipse(8, 9, 3, 3, 'n2');
  stand
    .rect(7, 2, 2, 4, 'n8')
    .rect(7, 12, 2, 4, 'n8')
    .rect(1, 8, 4, 2, 'n8')
    .rect(11, 8, 4, 2, 'n6')
    .rect(7, 7, 2, 4, 'w3');
  return stand.outline('n1');
}

/** A little crane that once lifted mail sacks, now mostly gulls. */
function drawCrane(): Canvas {
  const crane = new Canvas(58, 76)
    .rect(12, 30, 6, 42, 'a1')
    .rect(12, 30, 2, 42, 'a2')
    .rect(16, 30, 2, 42, 'a0');
  for (let y = 34; y < 70; y += 8) crane.line(12, y, 17, y + 5, 'w0');
  crane
    .rect(6, 24, 18, 9, 'n4')
    .rect(6, 24, 18, 1, 'n6')
    .rect(8, 26, 6, 5, ['c3', 150])
    .rect(7, 70, 17, 4, 'n3')
    .rect(7, 70, 17, 1, 'n5');
  for (let i = 0; i < 34; i++)
    crane.rect(20 + i, 24 - Math.round(i * 0.6), 1, 3, i % 6 < 3 ? 'a1' : 'a2');
  crane
    .line(14, 24, 20, 4, 'n5')
    .line(20, 4, 52, 4, 'n4')
    .rect(53, 5, 1, 26, 'n5')
    .rect(50, 31, 7, 2, 'n4')
    .rect(52, 33, 3, 4, 'n5')
    .rect(19, 1, 3, 3, ['r2', 255]);
  return crane.outline('n1');
}

/** A mooring rope from a bollard (lower left) up to the ship (upper right). */
function drawMooringRope(): Canvas {
  const rope = new Canvas(40, 32);
  for (let x = 0; x < 38; x++) {
    const t = x / 37;
    const y = Math.round(28 - 26 * t ** 1.6 + Math.sin(t * Math.PI) * 2);
    rope.set(x + 1, y, x % 3 ? 's4' : 's3').set(x + 1, y + 1, x % 3 === 1 ? 's2' : 's1');
  }
  return rope;
}

export function quaySprites(): Sprite[] {
  return [
    standing('bollard', drawBollard(), { shadow: 6, foot: [8, 4] }),
    standing('rope-coil', drawRopeCoil(), { shadow: 8 }),
    { key: 'gangway', picture: drawGangway() },
    { key: 'mooring-rope', picture: drawMooringRope() },
    standing('life-ring', drawLifeRing(), { shadow: 5, foot: [6, 4] }),
    standing('crane', drawCrane(), { shadow: 12, foot: [18, 7] }),
  ];
}
