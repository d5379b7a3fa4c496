import { drawAwning } from '../buildings/awning.ts';
import { drawPictogram, type Pictogram } from '../buildings/pictogram.ts';
import { Canvas, type Ink } from '../canvas.ts';
import type { Colour } from '../palette.ts';
import { type Sprite, standing } from './sprite.ts';

type Hatch = { readonly sign: Pictogram; readonly cloth: readonly [Colour, Colour] };

/** A window one can talk at: shuttered, it says nothing; open, there is light, a lamp and somebody's cup. */
function drawHatch({ sign, cloth }: Hatch, isLit: boolean): Canvas {
  const hatch = new Canvas(42, 56)
    .rect(3, 14, 36, 28, 'n1')
    .rect(4, 15, 34, 26, 'w2')
    .rect(4, 15, 34, 1, 'w4');
  if (isLit) {
    for (let y = 17; y < 37; y++)
      hatch.rect(6, y, 30, 1, [y < 21 ? 'a3' : y < 30 ? 'a2' : 'a1', 220]);
    hatch.rect(9, 26, 7, 11, ['b2', 90]).ellipse(12.5, 24, 3.4, 3.4, ['b2', 90]);
    hatch
      .rect(25, 30, 6, 5, ['n8', 230])
      .rect(31, 31, 2, 2, ['n8', 230])
      .rect(26, 17, 1, 5, ['w0', 90])
      .rect(24, 22, 5, 2, ['n8', 255]);
  } else {
    for (let y = 17; y < 37; y += 4)
      hatch
        .rect(6, y, 30, 3, 'c1')
        .rect(6, y, 30, 1, 'c2')
        .rect(6, y + 3, 30, 1, 'c0');
    hatch
      .rect(15, 25, 12, 6, 'n8')
      .rect(17, 27, 2, 2, 'n3')
      .rect(20, 27, 2, 2, 'n3')
      .rect(23, 27, 2, 2, 'n3');
  }
  hatch
    .rect(1, 37, 40, 4, 'w3')
    .rect(1, 37, 40, 1, 'w4')
    .rect(1, 40, 40, 2, 'w0')
    .rect(4, 42, 34, 11, 'w1')
    .rect(4, 42, 34, 1, 'w2');
  for (const x of [10, 20, 30]) hatch.rect(x, 43, 1, 10, 'w0');
  drawAwning(hatch, 1, 9, 40, cloth, ['n8', 'n6']);
  hatch.rect(12, 0, 18, 12, 'n1').rect(13, 1, 16, 10, 'n0');
  const ink: Ink = isLit ? ['c3', 255] : 'c1';
  drawPictogram(hatch, 16, 2, sign, ink);
  return hatch.outline('n1');
}

/** The window that fell over: its shutter hangs, tape holds the pane. Mended, the night clerk's lamp stands on the sill. */
function drawBrokenHatch(isLit: boolean): Canvas {
  const hatch = drawHatch({ sign: 'lantern', cloth: ['r2', 'r1'] }, isLit);
  if (isLit)
    return hatch.rect(33, 28, 5, 8, 'a1').rect(34, 30, 3, 4, ['a3', 255]).rect(34, 27, 3, 1, 'n6');
  hatch
    .rect(6, 17, 30, 20, 'u0')
    .line(20, 26, 8, 19, 'u4')
    .line(20, 26, 33, 20, 'u4')
    .line(20, 26, 28, 36, 'u4')
    .line(20, 26, 11, 35, 'u4');
  hatch
    .rect(6, 28, 30, 4, 'w3')
    .rect(6, 28, 30, 1, 'w4')
    .line(7, 18, 34, 34, 'w2')
    .line(7, 19, 34, 35, 'w4')
    .line(7, 20, 34, 36, 'w0');
  return hatch.rect(16, 24, 6, 4, ['r2', 190]).rect(4, 46, 8, 3, 'u4').rect(28, 49, 6, 2, 'u3');
}

/** The post at the front door: a letter slot, and above it the place for the seal of wax. */
function drawSealPost(isLit: boolean): Canvas {
  const post = new Canvas(26, 44)
    .rect(4, 4, 18, 36, 'c0')
    .rect(4, 4, 3, 36, 'c1')
    .rect(4, 4, 18, 1, 'c2')
    .rect(19, 4, 3, 36, 'n2');
  post
    .rect(2, 2, 22, 3, 'a1')
    .rect(2, 2, 22, 1, 'a3')
    .rect(2, 38, 22, 4, 'n3')
    .rect(2, 38, 22, 1, 'n5');
  post.rect(7, 24, 12, 4, 'a1').rect(7, 24, 12, 1, 'a3').rect(8, 25, 10, 2, 'n0');
  if (!isLit)
    post
      .rect(9, 20, 9, 7, 'n8')
      .rect(10, 22, 6, 1, 'n5')
      .rect(15, 29, 8, 6, 's5')
      .rect(16, 31, 5, 1, 'm3');
  const wax: Ink = isLit ? ['r2', 230] : 'n4';
  post.ellipse(13, 13, 6, 6, isLit ? ['r1', 200] : 'n2').ellipse(13, 13, 5, 5, wax);
  if (isLit) post.line(10, 13, 12, 15, ['a3', 255]).line(12, 15, 16, 10, ['a3', 255]);
  else post.rect(12, 10, 2, 4, 'n1').rect(12, 15, 2, 1, 'n1');
  return post.outline('n1');
}

export function hatchSprites(): Sprite[] {
  const stand = { shadow: 19, foot: [38, 9] } as const;
  const hatches: readonly (readonly [string, Hatch])[] = [
    ['hatch-ferry', { sign: 'anchor', cloth: ['c2', 'c1'] }],
    ['hatch-words', { sign: 'envelope', cloth: ['m3', 'm2'] }],
    ['hatch-menu', { sign: 'book', cloth: ['a1', 'a0'] }],
    ['hatch-night', { sign: 'moon', cloth: ['p2', 'p1'] }],
  ];
  return [
    ...hatches.flatMap(([key, hatch]) => [
      standing(key, drawHatch(hatch, false), stand),
      standing(`${key}-lit`, drawHatch(hatch, true), stand),
    ]),
    standing('hatch-broken', drawBrokenHatch(false), stand),
    standing('hatch-broken-lit', drawBrokenHatch(true), stand),
    standing('seal-post', drawSealPost(false), { shadow: 10, foot: [20, 6] }),
    standing('seal-post-lit', drawSealPost(true), { shadow: 10, foot: [20, 6] }),
  ];
}
