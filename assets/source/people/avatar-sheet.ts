/**
 * Draws the look a player chose with the hands that draw everybody else, in the page itself: no look but the first needs
 * a picture of its own. Must not need Node.
 */
import type { Avatar } from '../../../game/domain/avatar.ts';
import { Canvas } from '../canvas.ts';
import { layerOf } from '../layer.ts';
import { lookOf } from './avatar-look.ts';
import { drawWalker } from './walker.ts';

export const figureSize = { width: 16, height: 24 } as const;

const directions = ['down', 'left', 'right', 'up'] as const;
export type Direction = (typeof directions)[number];

/** One frame of the walk, 0 to 3; 0 is also standing. */
export function drawAvatar(avatar: Avatar, direction: Direction, frame: number): Canvas {
  const view = direction === 'left' || direction === 'right' ? 'side' : direction;
  const drawn = drawWalker(lookOf(avatar), view, frame);
  return direction === 'left' ? drawn.flipped() : drawn;
}

export interface AvatarSheet {
  readonly width: number;
  readonly height: number;
  /** What the dark of a place darkens, and what ignores it; RGBA. */
  readonly base: Uint8Array;
  readonly glow: Uint8Array;
  /** Left, top, width and height by name, as in the sheet of all people: `runner/direction/frame`. */
  readonly frames: Readonly<Record<string, readonly [number, number, number, number]>>;
}

/** Every frame of one look: a row for each direction, a transparent pixel between all of them. */
export function drawAvatarSheet(avatar: Avatar): AvatarSheet {
  const { width, height } = figureSize;
  const picture = new Canvas(4 * (width + 1) + 1, directions.length * (height + 1) + 1);
  const frames: Record<string, readonly [number, number, number, number]> = {};
  directions.forEach((direction, row) => {
    for (let frame = 0; frame < 4; frame++) {
      const [x, y] = [1 + frame * (width + 1), 1 + row * (height + 1)];
      picture.blit(drawAvatar(avatar, direction, frame), x, y);
      frames[`runner/${direction}/${frame}`] = [x, y, width, height];
    }
  });
  return {
    width: picture.width,
    height: picture.height,
    base: layerOf(picture, 'base'),
    glow: layerOf(picture, 'glow'),
    frames,
  };
}
