import { Canvas } from '../canvas.ts';
import { random } from '../noise.ts';
import type { Colour } from '../palette.ts';

export function drawBush(seed: number, berries?: Colour): Canvas {
  const bush = new Canvas(22, 17);
  const next = random(seed);
  bush.ellipse(11, 10, 8.5, 6, 'g1');
  for (let i = 0; i < 14; i++) {
    const angle = next() * 6.3;
    const far = Math.sqrt(next());
    const x = 11 + Math.cos(angle) * 6.4 * far;
    const y = 9 + Math.sin(angle) * 4 * far;
    const light = (9 - y) / 5 - (x - 11) / 14;
    bush.ellipse(x, y, 2.4, 2, light > 0.4 ? 'g4' : light > -0.2 ? 'g3' : 'g2');
    bush.set(x - 1, y - 1.6, light > 0.2 ? 'g5' : 'g4').set(x, y - 1.8, light > 0.2 ? 'g5' : 'g4');
  }
  for (let i = 0; i < (berries ? 6 : 0); i++) {
    bush.rect(4 + Math.floor(next() * 12), 4 + Math.floor(next() * 7), 2, 1, berries ?? 'm3');
  }
  return bush.outline('g0');
}
