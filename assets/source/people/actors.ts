/** Draws everybody with a name, and the signs above all heads. */
import type { Built } from '../built.ts';
import type { Canvas } from '../canvas.ts';
import { packActors } from './actor-atlas.ts';
import { cast } from './cast.ts';
import { drawEmotes, drawPhoneRing } from './emotes.ts';
import type { Look, View } from './look.ts';
import { drawPico } from './pico.ts';
import { drawQuill } from './quill.ts';
import { drawWalker } from './walker.ts';

const directions = ['down', 'right', 'up'] as const;
const fourFrames = [0, 1, 2, 3] as const;

type DrawFrame = (view: View, frame: number) => Canvas;

/** All frames of one actor, named `who/direction/frame`. Left is right, mirrored by whoever shows it. */
function framesOf(who: string, draw: DrawFrame): Record<string, Canvas> {
  const frames: Record<string, Canvas> = {};
  for (const direction of directions) {
    const view = direction === 'right' ? 'side' : direction;
    for (const frame of fourFrames) frames[`${who}/${direction}/${frame}`] = draw(view, frame);
  }
  return frames;
}

export function actorFrames(): Record<string, Canvas> {
  const frames: Record<string, Canvas> = {};
  for (const [who, look] of Object.entries<Look>(cast)) {
    Object.assign(
      frames,
      framesOf(who, (view, frame) => drawWalker(look, view, frame)),
    );
  }
  Object.assign(frames, framesOf('pico', drawPico), framesOf('quill', drawQuill), drawEmotes());
  for (const frame of [0, 1]) frames[`pico/dark/${frame}`] = drawPico('down', frame, 'dark');
  for (const frame of fourFrames) {
    frames[`pico/joy/${frame}`] = drawPico('down', frame, 'joy');
    frames[`phone/${frame}`] = drawPhoneRing(frame);
  }
  return frames;
}

export function drawActors(): Built[] {
  return packActors('actors', actorFrames());
}
