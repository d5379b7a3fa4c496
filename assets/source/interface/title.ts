/** Draws the title picture, 640x360 and whole, says what twinkles in it, and draws the name that is laid over it. */
import { type Built, builtJson } from '../built.ts';
import { Canvas } from '../canvas.ts';
import { drawLogo } from './logo.ts';
import { drawFerry } from './title/ferry.ts';
import { drawRelayMast } from './title/mast.ts';
import { drawQuayside } from './title/quayside.ts';
import { beacon, height, lamps, width } from './title/scene.ts';
import { starsIn } from './title/stars.ts';
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
  const picture = drawTitlePicture();
  return [
    { path: 'title.png', picture },
    builtJson('title.json', { stars: starsIn(picture), lamps, beacon }),
    { path: 'logo.png', picture: drawLogo() },
  ];
}
