import type { Canvas } from '../canvas.ts';
import { drawChimney } from './clutter.ts';
import { drawDoor } from './door.ts';
import { withGroundShadow } from './ground-shadow.ts';
import { createHouse } from './houses.ts';
import { cream, stone, teal, violet } from './wall.ts';
import { drawWindow } from './window.ts';

/** The keeper's cottage: whitewash under slate, a kettle always on. */
export function drawKeeperCottage(isLit: boolean): Canvas {
  const { house, wall } = createHouse({
    width: 84,
    above: 10,
    roofHeight: 30,
    wallHeight: 40,
    tones: cream,
    masonry: 'plaster',
    roof: 'shingle',
    roofTones: violet,
    trim: stone,
  });
  house.blit(drawChimney(), 58, 0);
  drawDoor(house, { x: 36, y: wall.y + 13, width: 14, height: 24 }, { tones: teal, isLit });
  for (const x of [11, 60])
    drawWindow(
      house,
      { x, y: wall.y + 14, width: 13, height: 13 },
      { glass: isLit ? 'amber' : 'dark', seed: x, sill: 's5' },
    );
  return withGroundShadow(house);
}
