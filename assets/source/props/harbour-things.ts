import { Canvas, type Ink } from '../canvas.ts';
import type { Colour } from '../palette.ts';
import { drawSchooner } from './schooner.ts';
import { glazed, loose, type Sprite, standing } from './sprite.ts';

function addCrate(pile: Canvas, x: number, y: number, tag: Colour, isLit: boolean): void {
  pile
    .rect(x, y, 18, 6, 'w4')
    .rect(x, y + 2, 18, 1, 'w3')
    .rect(x, y + 6, 18, 13, 'w3')
    .rect(x, y + 6, 18, 1, 'w2');
  pile
    .rect(x, y + 6, 2, 13, 'w4')
    .rect(x + 16, y + 6, 2, 13, 'w2')
    .rect(x, y + 18, 18, 1, 'w1')
    .rect(x + 17, y, 1, 19, 'w1');
  pile.rect(x + 2, y + 12, 14, 1, 'w2');
  pile.rect(x + 8, y + 5, 1, 4, 's5');
  const ink: Ink = isLit ? [tag, 224] : 's4';
  pile
    .rect(x + 5, y + 9, 8, 6, ink)
    .rect(x + 6, y + 8, 6, 1, ink)
    .set(x + 8, y + 9, 'w0')
    .rect(x + 7, y + 12, 4, 1, 'w1');
}

/** One crate with its price tag. */
function drawTaggedCrate(isLit: boolean): Canvas {
  const crate = new Canvas(22, 22);
  addCrate(crate, 2, 2, 'a2', isLit);
  return crate.outline('w0');
}

/** A pile of crates as it stands on the quay, each tag in the colour of its shelf. */
function drawCratePile(isLit: boolean): Canvas {
  const pile = new Canvas(62, 40);
  addCrate(pile, 2, 18, 'a2', isLit);
  addCrate(pile, 22, 19, 'c3', isLit);
  addCrate(pile, 42, 18, 'm3', isLit);
  addCrate(pile, 11, 2, 'm3', isLit);
  addCrate(pile, 32, 3, 'a2', isLit);
  return pile.outline('w0');
}

function drawJib(crane: Canvas): void {
  for (let i = 0; i < 84; i++) {
    const y = 46 - Math.round(i * 0.36);
    crane
      .rect(40 + i, y, 1, 5, i % 12 < 6 ? 'a1' : 'a2')
      .set(40 + i, y, 'a3')
      .set(40 + i, y + 4, 'a0');
    if (i % 8 === 0) crane.line(40 + i, y + 1, 44 + i, y + 3, 'w0');
  }
  crane
    .line(36, 42, 46, 4, 'n5')
    .line(37, 42, 47, 4, 'n4')
    .line(46, 4, 122, 17, 'n5')
    .line(46, 4, 10, 38, 'n5');
}

/** The harbour crane on its four legs. Working, it holds a crate over the water and its eyes are lit. */
function drawHarbourCrane(isLit: boolean): Canvas {
  const crane = new Canvas(134, 132);
  for (const [x, lean] of [
    [10, -4],
    [48, 4],
  ] as const) {
    crane
      .line(x + 4, 64, x + 4 + lean, 126, 'a1')
      .line(x + 5, 64, x + 5 + lean, 126, 'a2')
      .line(x + 6, 64, x + 6 + lean, 126, 'a0')
      .line(x + 7, 64, x + 7 + lean, 126, 'a0');
    crane
      .rect(x + lean, 122, 13, 7, 'n3')
      .rect(x + lean, 122, 13, 1, 'n5')
      .ellipse(x + lean + 3, 129, 2.5, 2.5, 'n2')
      .ellipse(x + lean + 10, 129, 2.5, 2.5, 'n2');
  }
  crane
    .line(14, 70, 54, 112, 'a0')
    .line(54, 70, 12, 112, 'a1')
    .rect(10, 92, 48, 3, 'a1')
    .rect(10, 92, 48, 1, 'a2');
  drawJib(crane);
  crane.rect(4, 58, 60, 8, 'n4').rect(4, 58, 60, 1, 'n6').rect(4, 65, 60, 1, 'n2');
  crane
    .rect(12, 34, 40, 24, 'a1')
    .rect(12, 34, 40, 2, 'a3')
    .rect(12, 34, 2, 24, 'a2')
    .rect(49, 36, 3, 22, 'a0')
    .rect(8, 30, 48, 5, 'n3')
    .rect(8, 30, 48, 1, 'n5');
  crane
    .rect(30, 39, 17, 12, 'n1')
    .rect(31, 40, 15, 10, isLit ? ['c3', 192] : 'u0')
    .rect(31, 40, 15, 3, isLit ? ['c4', 192] : 'u1')
    .rect(38, 40, 1, 10, 'n1');
  for (let y = 40; y < 54; y += 4) crane.rect(15, y, 11, 2, 'a0');
  crane
    .rect(45, 1, 4, 4, isLit ? ['r2', 255] : 'r0')
    .rect(121, 13, 4, 4, isLit ? ['a3', 255] : 'a0');
  const drop = isLit ? 34 : 12;
  crane
    .rect(122, 20, 1, drop, 'n6')
    .rect(119, 20 + drop, 7, 3, 'n4')
    .rect(119, 20 + drop, 7, 1, 'n6');
  if (!isLit) return crane.outline('n1');
  crane.line(122, 23 + drop, 114, 29 + drop, 'n6').line(122, 23 + drop, 131, 29 + drop, 'n6');
  addCrate(crane, 114, 29 + drop, 'a2', true);
  return crane.outline('n1');
}

/** A fog lamp: a fat drum lens on a white iron pillar. */
function drawFogLamp(isLit: boolean): Canvas {
  const lamp = new Canvas(22, 46)
    .rect(8, 20, 6, 22, 'n7')
    .rect(8, 20, 2, 22, 'n8')
    .rect(12, 20, 2, 22, 'n5')
    .rect(8, 27, 6, 4, 'c1')
    .rect(8, 34, 6, 4, 'c1');
  lamp
    .rect(5, 41, 12, 4, 'n3')
    .rect(5, 41, 12, 1, 'n5')
    .rect(4, 17, 14, 3, 'n4')
    .rect(4, 17, 14, 1, 'n6')
    .rect(4, 4, 14, 3, 'n4')
    .rect(5, 3, 12, 1, 'n6')
    .rect(9, 1, 4, 2, 'n5');
  lamp
    .rect(5, 7, 12, 10, isLit ? ['a3', 255] : 'n5')
    .rect(5, 7, 2, 10, isLit ? ['a2', 255] : 'n4')
    .rect(15, 7, 2, 10, isLit ? ['a2', 255] : 'n4');
  for (let y = 9; y < 17; y += 3) lamp.rect(5, y, 12, 1, isLit ? ['a1', 224] : 'n4');
  if (isLit) lamp.rect(9, 10, 4, 4, ['n8', 255]);
  return lamp.outline('n1');
}

export function harbourSprites(): Sprite[] {
  const pairs = [
    ['crate-tagged', drawTaggedCrate, { shadow: 9, foot: [18, 9] }],
    ['crate-pile', drawCratePile, { shadow: 27, foot: [58, 14] }],
    ['harbour-crane', drawHarbourCrane, { foot: [0, 0] }],
    ['fog-lamp', drawFogLamp, { shadow: 8, foot: [12, 5] }],
  ] as const;
  const legs = { x: 4, y: 120, width: 62, height: 10 };
  return [
    ...pairs.flatMap(([key, draw, stand]) => {
      const both = [standing(key, draw(false), stand), standing(`${key}-lit`, draw(true), stand)];
      if (key === 'fog-lamp') return glazed('lamp', both);
      return key === 'harbour-crane' ? both.map((crane) => ({ ...crane, foot: legs })) : both;
    }),
    loose('schooner', drawSchooner()),
  ];
}
