import { Canvas } from '../canvas.ts';
import type { Colour } from '../palette.ts';

/** Half the width of the lattice at a share of its height; it flares towards the foot. */
const halfWidth = (share: number) => 2 + share * share * 10;

/** The lattice mast, red and white, with its beacon and ten rings for cables. 36 pixels wide. */
export function drawMast(height: number, isLit: boolean): Canvas {
  const mast = new Canvas(36, height);
  const centre = 17;
  const top = 5;
  const span = height - top;
  const at = (y: number) => halfWidth((y - top) / span);
  for (let y = top + 8; y < height - 8; y += 11) {
    const upper = at(y);
    const lower = at(Math.min(height - 1, y + 11));
    mast
      .line(centre - upper, y, centre + lower, y + 10, 'n5')
      .line(centre + upper, y, centre - lower, y + 10, 'n4');
    mast.rect(Math.round(centre - upper), y, Math.round(upper * 2) + 1, 1, 'n6');
  }
  for (let y = top; y < height; y++) {
    const isWhite = Math.floor((y - top) / 11) % 2 === 1;
    const [light, mid, dark]: readonly Colour[] = isWhite ? ['n8', 'n6', 'n5'] : ['r3', 'r2', 'r1'];
    const left = Math.round(centre - at(y));
    const right = Math.round(centre + at(y));
    mast
      .set(left - 1, y, light!)
      .set(left, y, mid!)
      .set(right, y, mid!)
      .set(right + 1, y, dark!);
  }
  mast
    .rect(centre, 0, 1, 8, 'n7')
    .rect(centre - 1, 1, 3, 3, [isLit ? 'r2' : 'r0', isLit ? 255 : 0]);
  if (isLit) mast.set(centre, 1, ['r3', 255]);
  mast
    .rect(centre - 6, top + 16, 4, 4, 'n6')
    .rect(centre - 6, top + 16, 4, 1, 'n8')
    .rect(centre + 4, top + 22, 4, 4, 'n5');
  return mast;
}
