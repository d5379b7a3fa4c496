import type { Canvas, Ink } from '../canvas.ts';
import { chosenOnBody } from './extras-chosen.ts';
import { drawHeadwear } from './extras-head.ts';
import type { Draw, Extra, Look, View } from './look.ts';

/** Extras on the body; `top` is the row of the shoulders. */
const onBody: Partial<Record<Extra, Draw>> = {
  ...chosenOnBody,
  satchel(canvas, view, top) {
    if (view === 'side') {
      canvas
        .line(6, top, 9, top + 3, 'w3')
        .rect(5, top + 3, 4, 4, 'w2')
        .rect(5, top + 3, 4, 1, 'w3');
      canvas.set(6, top + 4, 'a2');
      return;
    }
    const [from, to] = view === 'down' ? [5, 9] : [10, 6];
    canvas.line(from, top, to, top + 4, 'w3');
    const x = view === 'down' ? 9 : 4;
    canvas
      .rect(x, top + 4, 4, 3, 'w2')
      .rect(x, top + 4, 4, 1, 'w3')
      .set(x + 1, top + 5, 'a2');
  },
  pin(canvas, view, top) {
    if (view !== 'up') canvas.set(view === 'down' ? 5 : 9, top + 2, ['a2', 160]);
  },
  coil(canvas, view, top) {
    const inks: readonly Ink[] = ['n3', 'n6'];
    const steps = view === 'side' ? 4 : 7;
    for (let i = 0; i < steps; i++) {
      const x = view === 'up' ? 11 - i : 4 + i;
      canvas.set(x, top + (i >> 1), inks[1]!).set(x, top + 1 + (i >> 1), inks[0]!);
    }
  },
  scarf(canvas, view, top, look) {
    const [, accent] = look.trim;
    canvas.rect(4, top, 8, 1, accent).rect(4, top + 1, 8, 1, 'g3');
    if (view !== 'up')
      canvas.rect(view === 'down' ? 9 : 7, top + 1, 2, 3, accent).set(9, top + 3, 'g3');
  },
  muffs(canvas, view, top) {
    const xs = view === 'side' ? [7] : [4, 10];
    for (const x of xs) canvas.rect(x, top - 1, 2, 2, 'r1').set(x, top - 1, 'r2');
  },
  circuit(canvas, view, top) {
    const grid =
      view === 'side' ? 'y...\n.y..\n.yy.\n...y' : 'y....y\ny....y\n.y..y.\n..y..y\ny...y.';
    canvas.art(5, top + 1, grid, { y: 'g6' });
  },
};

/** Draws what is worn or carried, from the shoulders (`torso` row) up to the head (`head` row), which looks `gaze`. */
export function drawExtras(
  canvas: Canvas,
  look: Look,
  view: View,
  head: number,
  torso: number,
  gaze: View = view,
): void {
  for (const extra of look.extras ?? []) {
    onBody[extra]?.(canvas, view, torso, look);
    drawHeadwear(canvas, extra, gaze, head, look);
  }
}
