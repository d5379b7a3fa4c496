import { Canvas, type Ink } from '../canvas.ts';
import { random } from '../noise.ts';
import { type Sprite, standing } from './sprite.ts';

function drawCrate(kind: 'plain' | 'mail'): Canvas {
  const crate = new Canvas(18, 20)
    .rect(2, 2, 14, 6, 'w4')
    .rect(2, 4, 14, 1, 'w3')
    .rect(2, 6, 14, 1, 'w3')
    .rect(2, 8, 14, 10, 'w3');
  crate
    .rect(2, 8, 14, 1, 'w2')
    .rect(2, 17, 14, 1, 'w1')
    .rect(2, 8, 2, 10, 'w4')
    .rect(14, 8, 2, 10, 'w2');
  if (kind === 'plain')
    for (let i = 0; i < 8; i++)
      crate.set(5 + i, 9 + i, 'w2').set(5 + i, Math.min(16, 10 + i), 'w4');
  else
    crate
      .rect(5, 10, 8, 5, 'n8')
      .line(5, 10, 8, 13, 'n5')
      .line(12, 10, 9, 13, 'n5')
      .frame(5, 10, 8, 5, 'n6');
  return crate.outline('w0');
}

function drawBarrel(): Canvas {
  const barrel = new Canvas(16, 20)
    .rect(2, 4, 12, 13, 'w2')
    .rect(2, 4, 4, 13, 'w3')
    .rect(11, 4, 3, 13, 'w1')
    .ellipse(8, 17, 6, 2, 'w1');
  for (const y of [7, 14]) barrel.rect(2, y, 12, 1, 'n4').rect(2, y, 4, 1, 'n6');
  return barrel.ellipse(8, 4, 6, 2.6, 'w4').ellipse(8, 4.2, 4.6, 1.7, 'w3').outline('w0');
}

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

/** A heap of net with its floats. */
function drawNets(): Canvas {
  const nets = new Canvas(34, 20)
    .ellipse(17, 12, 15, 6.5, 'g1')
    .ellipse(15, 10, 12, 5.5, 'g2')
    .ellipse(12, 8, 7, 3.5, 'g3');
  for (let i = 0; i < 9; i++) nets.line(4 + i * 3, 7 + (i % 3), 8 + i * 3, 16 - (i % 2), 'g1');
  for (const [x, y] of [
    [6, 12],
    [15, 6],
    [24, 9],
    [28, 14],
    [11, 15],
  ] as const)
    nets.ellipse(x, y, 2, 2, 'a1').set(x - 1, y - 1, 'a2');
  return nets.outline('g0');
}

/** Traps of wire and wood, stacked. */
function drawTraps(): Canvas {
  const traps = new Canvas(26, 24);
  for (const [x, y] of [
    [2, 12],
    [13, 12],
    [7, 2],
  ] as const) {
    traps
      .rect(x, y, 11, 10, 'n2')
      .frame(x, y, 11, 10, 'w3')
      .rect(x, y, 11, 1, 'w4')
      .rect(x, y + 5, 11, 1, 'w2')
      .rect(x + 5, y, 1, 10, 'w2');
    for (let i = 2; i < 10; i += 2) traps.set(x + i, y + 2, 'n4').set(x + i, y + 7, 'n4');
  }
  return traps.outline('w0');
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

function drawFishCrates(): Canvas {
  const crates = new Canvas(30, 20);
  const next = random(7);
  for (const [x, y] of [
    [2, 6],
    [15, 8],
  ] as const) {
    crates
      .rect(x, y, 13, 10, 'u2')
      .rect(x, y, 13, 1, 'u4')
      .rect(x, y + 5, 13, 1, 'u1')
      .rect(x + 11, y, 2, 10, 'u1');
    const ice: Ink = 'n7';
    crates.rect(x + 1, y - 2, 11, 3, ice);
    for (let i = 0; i < 4; i++)
      crates.rect(
        x + 2 + Math.floor(next() * 7),
        y - 2 + Math.floor(next() * 2),
        3,
        1,
        i % 2 ? 'b4' : 'u3',
      );
  }
  return crates.outline('n1');
}

export function harbourSprites(): Sprite[] {
  return [
    standing('crate', drawCrate('plain'), { shadow: 8, foot: [14, 8] }),
    standing('crate-mail', drawCrate('mail'), { shadow: 8, foot: [14, 8] }),
    standing('barrel', drawBarrel(), { shadow: 7, foot: [12, 7] }),
    standing('bollard', drawBollard(), { shadow: 6, foot: [8, 4] }),
    standing('rope-coil', drawRopeCoil(), { shadow: 8 }),
    standing('nets', drawNets(), { shadow: 14, foot: [28, 7] }),
    standing('traps', drawTraps(), { shadow: 12, foot: [22, 7] }),
    { key: 'gangway', picture: drawGangway() },
    { key: 'rowing-boat', picture: drawRowingBoat() },
    standing('life-ring', drawLifeRing(), { shadow: 5, foot: [6, 4] }),
    standing('crane', drawCrane(), { shadow: 12, foot: [18, 7] }),
    standing('fish-crates', drawFishCrates(), { shadow: 13, foot: [26, 7] }),
  ];
}
