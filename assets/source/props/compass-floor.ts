import { Canvas } from '../canvas.ts';
import { loose, type Sprite } from './sprite.ts';

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
    const point = ((turn + Math.PI / 8) % (Math.PI / 4)) - Math.PI / 8;
    const isMain = Math.round(turn / (Math.PI / 4)) % 2 === 0;
    const reach = (isMain ? 0.8 : 0.5) * (1 - Math.abs(point) / (isMain ? 0.34 : 0.26));
    if (d < reach)
      return turn > 5.9 || turn < 0.4 ? (point < 0 ? 'r1' : 'r2') : point < 0 ? 'c0' : 'c2';
    return d > 0.58 && d < 0.61 ? 's2' : 's3';
  });
}

export function compassSprites(): Sprite[] {
  return [loose('compass-floor', drawCompassFloor())];
}
