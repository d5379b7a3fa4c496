/** Draws the title picture, 640x360 and whole, and the name of the game that is laid over it. */
import type { Built } from '../built.ts';
import { Canvas } from '../canvas.ts';
import { drawLogo } from './logo.ts';
import { drawFerry } from './title/ferry.ts';
import { drawRelayMast } from './title/mast.ts';
import { drawQuayside } from './title/quayside.ts';
import { height, width } from './title/scene.ts';
import { drawSky } from './title/sky.ts';
import { drawSkyline } from './title/skyline.ts';
import { drawWater } from './title/water.ts';

export function drawTitlePicture(): Canvas {
  const canvas = new Canvas(width, height);
  drawSky(canvas);
  drawSkyline(canvas);
  drawRelayMast(canvas);
  drawWater(canvas);
  drawFerry(canvas, 416, 277);
  drawQuayside(canvas);
  return canvas;
}

export function drawTitle(): Built[] {
  return [
    { path: 'title.png', picture: drawTitlePicture() },
    { path: 'logo.png', picture: drawLogo() },
  ];
}
