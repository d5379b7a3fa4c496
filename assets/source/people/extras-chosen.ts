import type { Canvas, Ink } from '../canvas.ts';
import { stepped } from '../palette.ts';
import type { Draw, Extra } from './look.ts';

const rim: Ink = 'a2';
const glass: Ink = 'u4';
const brass: Ink = 'a2';

/** What players can choose to wear on the head; `top` is the row of the crown of the skull. */
export const chosenHeadwear: Partial<Record<Extra, Draw>> = {
  glasses(canvas, view, top) {
    const inks = { r: rim, g: glass };
    if (view === 'down') canvas.art(4, top + 4, '.rr..rr.\nrg.rr.gr\n.g....g.\n.rr..rr.', inks);
    if (view === 'side') canvas.art(6, top + 4, '....rr\nrrrr.g\n.....g\n....rr', inks);
  },
  headphones(canvas, view, top) {
    if (view === 'side') {
      canvas.rect(6, top - 2, 3, 1, 'r3').rect(6, top - 1, 2, 6, 'r2');
      canvas.rect(5, top + 4, 4, 4, 'r1').rect(6, top + 5, 2, 2, 'r3');
      return;
    }
    canvas
      .rect(4, top - 2, 8, 1, 'r3')
      .rect(3, top - 1, 1, 5, 'r2')
      .rect(12, top - 1, 1, 5, 'r1');
    canvas
      .rect(1, top + 4, 2, 4, 'r2')
      .rect(1, top + 4, 1, 3, 'r3')
      .rect(13, top + 4, 2, 4, 'r1');
  },
  cap(canvas, view, top, look) {
    const [, accent] = look.trim;
    drawCrown(canvas, top, accent);
    if (view === 'down') {
      canvas
        .rect(3, top + 2, 10, 1, stepped(accent, -1))
        .rect(4, top + 3, 8, 1, stepped(accent, -2));
    }
    if (view === 'side') canvas.rect(9, top + 2, 6, 1, stepped(accent, -1));
    if (view === 'up') canvas.rect(6, top + 1, 4, 1, stepped(accent, -2));
  },
  flower(canvas, view, top) {
    const [x, y] = view === 'down' ? [11, top + 1] : view === 'side' ? [5, top + 2] : [2, top + 1];
    canvas.art(x, y, '.m.\nmym\n.ml', { m: ['m3', 110], y: brass, l: 'g5' });
  },
  'fisher-cap'(canvas, view, top) {
    canvas.rect(4, top - 2, 8, 1, 'u1').rect(3, top - 1, 10, 2, 'u1');
    canvas
      .rect(4, top - 2, 4, 1, 'u2')
      .rect(3, top - 1, 2, 1, 'u2')
      .rect(12, top - 1, 1, 2, 'u0');
    canvas.rect(3, top + 1, 10, 1, 'w4').rect(9, top + 1, 4, 1, 'w3');
    if (view === 'down') canvas.rect(4, top + 2, 8, 1, 'n1').rect(7, top, 2, 1, brass);
    if (view === 'side') canvas.rect(9, top + 2, 6, 1, 'n1').set(11, top, brass);
  },
  plume(canvas, view, top) {
    const [x, y, tip] = view === 'down' ? [11, top + 2, 2] : [4, top + 2, -2];
    canvas.line(x, y, x + tip, y - 6, 'n8').line(x + 1, y, x + 1 + tip, y - 5, 'n7');
    canvas.set(x + tip, y - 6, 'u3').rect(x, y, 2, 1, brass);
  },
};

function drawCrown(canvas: Canvas, top: number, colour: Parameters<typeof stepped>[0]): void {
  canvas.rect(4, top - 2, 8, 1, colour).rect(3, top - 1, 10, 3, colour);
  canvas.rect(5, top - 2, 3, 1, stepped(colour, 1)).rect(4, top - 1, 2, 1, stepped(colour, 1));
  canvas.rect(11, top, 2, 2, stepped(colour, -1)).rect(7, top - 2, 2, 1, 'n8');
}

/** The same on the body; `top` is the row of the shoulders. */
export const chosenOnBody: Partial<Record<Extra, Draw>> = {
  'long-scarf'(canvas, view, top, look) {
    const [, accent] = look.trim;
    const shade = stepped(accent, -1);
    canvas.rect(4, top - 1, 8, 2, accent).rect(4, top + 1, 8, 1, shade);
    if (view === 'up') canvas.rect(9, top + 1, 2, 5, accent).rect(9, top + 5, 2, 1, 'n8');
    if (view === 'down') canvas.rect(5, top + 1, 2, 5, accent).rect(5, top + 4, 2, 1, 'n8');
    if (view === 'side')
      canvas
        .rect(3, top + 1, 2, 4, shade)
        .rect(2, top + 3, 2, 3, accent)
        .rect(2, top + 5, 2, 1, 'n8');
  },
  lantern(canvas, view, top) {
    if (view === 'up') return;
    const x = view === 'down' ? 3 : 10;
    canvas
      .rect(x, top + 4, 3, 1, 'n3')
      .rect(x, top + 8, 3, 1, 'n3')
      .set(x + 1, top + 3, 'n4');
    canvas.rect(x, top + 5, 3, 3, [brass, 230]).rect(x + 1, top + 5, 1, 2, ['a3', 255]);
  },
};
