import type { Canvas } from '../canvas.ts';
import { glazed, type Sprite } from '../props/sprite.ts';
import { castWidth, stripHeight } from './ground-shadow.ts';

/** A front that stands on the ground: everything behind its foot is closed, as deep as its roof suggests. */
export function front(key: string, picture: Canvas, depth = 44): Sprite {
  const height = picture.height - stripHeight;
  const width = picture.width - castWidth;
  return { key, picture, foot: { x: 0, y: height - depth, width, height: depth } };
}

/** A front as it is in the Hush, and the same with its lights on. */
export function fronts(key: string, draw: (isLit: boolean) => Canvas, depth = 44): Sprite[] {
  return glazed('window', [front(key, draw(false), depth), front(`${key}-lit`, draw(true), depth)]);
}
