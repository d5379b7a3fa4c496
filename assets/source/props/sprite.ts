import { Canvas } from '../canvas.ts';

/** The part of a sprite that stands on the ground and blocks the way, in pixels of its picture. */
export type Foot = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** One frame of the sprite atlas. Its place in the list is its id in every map. */
export type Sprite = {
  readonly key: string;
  readonly picture: Canvas;
  readonly foot?: Foot;
  /** Its light is behind this kind of glass: by day a lamp is out, and a window mirrors the sky. */
  readonly glass?: 'lamp' | 'window';
  /** What authors see in Tiled instead, where the sprite itself shows nothing. Of the same size. */
  readonly authorPicture?: Canvas;
};

/** A sprite and the sheet, a picture of many sprites, on which it lies. */
export type SheetSprite = Sprite & { readonly sheet: string };

/** An elliptic contact shadow drawn in whole pixels, a little to the right of the thing that casts it. */
export function drawShadow(canvas: Canvas, cx: number, cy: number, rx: number, ry: number): void {
  canvas.ellipse(cx, cy, rx, ry, 'n0', 85);
}

type Stand = {
  /** Half the width of the shadow; 0 for none. */
  readonly shadow?: number;
  /** Size of the blocking part; none if one can walk through. */
  readonly foot?: readonly [width: number, height: number];
};

/** A thing that stands on the ground: its picture on a contact shadow, with its foot at the bottom centre. */
export function standing(key: string, thing: Canvas, { shadow = 0, foot }: Stand = {}): Sprite {
  const below = shadow ? Math.max(1, Math.round(shadow * 0.38) - 2) : 0;
  const side = Math.max(0, Math.ceil(shadow + 2 - thing.width / 2));
  const picture = new Canvas(thing.width + side * 2, thing.height + below);
  const centre = picture.width / 2;
  if (shadow) drawShadow(picture, centre + 2, thing.height - 1.5, shadow, shadow * 0.38);
  picture.blit(thing, side, 0);
  if (!foot) return { key, picture };
  const [width, height] = foot;
  return {
    key,
    picture,
    foot: { x: Math.round(centre - width / 2), y: thing.height - height, width, height },
  };
}

/** A thing that hangs, flies or lies: no shadow, nothing that blocks. */
export function loose(key: string, picture: Canvas): Sprite {
  return { key, picture };
}

/** The unlit frame of a thing that is not there until it is lit: a strip that only authors see. */
export function createGhost(key: string, width: number): Sprite {
  const strip = new Canvas(width, 6);
  const authorPicture = new Canvas(width, 6).fill((x, y) => ((x + y) % 8 < 2 ? 'r2' : undefined));
  return { key, picture: strip, authorPicture };
}

/** These, lit from behind glass of this kind. */
export function glazed(glass: 'lamp' | 'window', sprites: readonly Sprite[]): Sprite[] {
  return sprites.map((sprite) => ({ ...sprite, glass }));
}
