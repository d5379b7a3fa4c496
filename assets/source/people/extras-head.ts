import type { Canvas } from '../canvas.ts';
import { chosenHeadwear } from './extras-chosen.ts';
import type { Draw, Extra, Look, View } from './look.ts';

/** What is worn on the head; `top` is the row of the crown of the skull. */
const headwear: Partial<Record<Extra, Draw>> = {
  ...chosenHeadwear,
  headset(canvas, view, top) {
    if (view === 'side') {
      canvas.line(6, top, 6, top + 4, 'n6').rect(5, top + 4, 3, 4, 'n3');
      canvas.rect(6, top + 5, 1, 2, ['c3', 200]).line(8, top + 8, 11, top + 8, 'n5');
      return;
    }
    canvas
      .line(4, top, 11, top, 'n6')
      .rect(3, top + 1, 1, 3, 'n6')
      .rect(12, top + 1, 1, 3, 'n5');
    canvas.rect(2, top + 4, 2, 4, 'n3').rect(12, top + 4, 2, 4, 'n3');
    if (view === 'up') return;
    canvas.set(2, top + 5, ['c3', 255]).set(13, top + 5, ['c3', 255]);
    canvas
      .set(12, top + 8, 'n5')
      .set(11, top + 8, 'n5')
      .set(10, top + 8, ['c3', 200]);
  },
  pencil(canvas, view, top) {
    if (view === 'down')
      canvas
        .line(10, top, 13, top - 3, 'a2')
        .set(13, top - 3, 'm3')
        .set(10, top, 'n1');
    if (view === 'side') canvas.line(5, top + 2, 2, top - 1, 'a2').set(2, top - 1, 'm3');
    if (view === 'up') canvas.line(5, top, 2, top - 3, 'a2').set(2, top - 3, 'm3');
  },
  visor(canvas, view, top) {
    if (view === 'down') {
      canvas
        .rect(3, top + 2, 10, 1, 'a1')
        .rect(4, top + 3, 8, 1, ['a2', 120])
        .set(5, top + 3, 'a3');
    }
    if (view === 'side') canvas.rect(4, top + 2, 9, 1, 'a1').rect(9, top + 3, 5, 1, ['a2', 120]);
    if (view === 'up') canvas.rect(3, top + 3, 10, 1, 'a1');
  },
  bowler(canvas, view, top, look) {
    const [dark, middle, light] = look.cloth;
    // Worn at a tilt: it leans the way he looks.
    const x = view === 'up' ? 4 : 6;
    canvas
      .rect(x, top - 2, 6, 2, middle)
      .rect(x, top - 2, 3, 1, light)
      .rect(x, top - 1, 6, 1, 'a2');
    canvas.rect(x - 1, top, 8, 1, dark).set(x - 1, top, middle);
  },
  moustache(canvas, view, top, look) {
    const [dark, middle] = look.hairTones;
    if (view === 'down') canvas.art(4, top + 6, 'm......m\n.mmddmm.', { m: middle, d: dark });
    if (view === 'side') canvas.art(9, top + 6, 'm...\n.mmm', { m: middle });
  },
  beard(canvas, view, top, look) {
    const inks = { d: look.hairTones[0], m: look.hairTones[1], l: look.hairTones[2] };
    if (view === 'down')
      canvas.art(3, top + 5, 'm........d\nm........d\nmmlmmmmmdd\n.mlmddmmd.\n..mmmmmd..', inks);
    if (view === 'side')
      canvas.art(5, top + 5, '.m......\n.mm.....\n.mmmlmmm\n..mmmmm.\n...mmm..', inks);
  },
  muffs(canvas, view, top) {
    if (view === 'up') canvas.rect(4, top + 8, 8, 1, 'n4');
  },
  'captain-cap'(canvas, view, top) {
    canvas
      .rect(4, top - 2, 8, 1, 'n8')
      .rect(3, top - 1, 10, 2, 'n7')
      .rect(3, top - 1, 7, 1, 'n8');
    canvas.rect(12, top - 1, 1, 2, 'n6').rect(3, top + 1, 10, 1, 'u0');
    if (view === 'down') canvas.rect(7, top, 2, 2, 'a2').rect(4, top + 2, 8, 1, 'n1');
    if (view === 'side') canvas.rect(11, top, 1, 2, 'a2').rect(10, top + 2, 5, 1, 'n1');
  },
  'wool-cap'(canvas, view, top, look) {
    const [, accent] = look.trim;
    canvas.rect(4, top - 2, 8, 1, accent).rect(3, top - 1, 10, 3, accent);
    canvas.rect(3, top + 1, 10, 1, 'n7').rect(view === 'side' ? 6 : 7, top - 3, 2, 1, 'n8');
    canvas
      .set(5, top - 1, 'n7')
      .set(8, top - 1, 'n7')
      .set(11, top - 1, 'n7');
  },
};

export function drawHeadwear(
  canvas: Canvas,
  extra: Extra,
  view: View,
  top: number,
  look: Look,
): void {
  headwear[extra]?.(canvas, view, top, look);
}
