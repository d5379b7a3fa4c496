import { Canvas } from '../canvas.ts';
import { loose, type Sprite } from './sprite.ts';

/** How far one point of a four-pointed star reaches at an angle from its tip. */
function starReach(offset: number, tip: number, waist: number): number {
  const half = Math.PI / 4;
  const across = Math.sin(half) * tip * waist;
  return across / (tip * Math.sin(offset) + waist * Math.sin(half - offset));
}

/** The angle to the nearest of four tips, with its sign: below zero to the left of it. */
function offsetOf(turn: number, first: number): number {
  const quarter = Math.PI / 2;
  return ((((turn - first + quarter / 2) % quarter) + quarter) % quarter) - quarter / 2;
}

/** The floor before the tower: a compass, its north where the door is. */
function drawCompassFloor(): Canvas {
  const [rx, ry] = [88, 50];
  return new Canvas(rx * 2, ry * 2).fill((x, y) => {
    const dx = (x + 0.5 - rx) / rx;
    const dy = (y + 0.5 - ry) / ry;
    const d = Math.hypot(dx, dy);
    if (d > 1) return undefined;
    const turn = (Math.atan2(dx, -dy) + Math.PI * 2) % (Math.PI * 2);
    if (d > 0.96) return 's1';
    if (d > 0.86) return Math.floor((turn / (Math.PI * 2)) * 32) % 2 ? 'c1' : 's4';
    if (d > 0.83) return 's1';
    const main = offsetOf(turn, 0);
    const between = offsetOf(turn, Math.PI / 4);
    if (d < starReach(Math.abs(main), 0.8, 0.2)) {
      const isNorth = turn < Math.PI / 4 || turn > Math.PI * 1.75;
      if (isNorth) return main < 0 ? 'r2' : 'r1';
      return main < 0 ? 'c2' : 'c0';
    }
    if (d < starReach(Math.abs(between), 0.54, 0.2)) return between < 0 ? 'a1' : 'a0';
    return d > 0.6 && d < 0.63 ? 's2' : 's3';
  });
}

export function compassSprites(): Sprite[] {
  return [loose('compass-floor', drawCompassFloor())];
}
