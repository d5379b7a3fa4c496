import { Canvas } from '../canvas.ts';
import type { Sprite } from './sprite.ts';

/** A round mosaic for the ground: rings of stones, seen at the angle of the city. */
function drawMosaic(): Canvas {
  const rx = 86;
  const ry = 46;
  return new Canvas(rx * 2, ry * 2).fill((px, py) => {
    const dx = (px + 0.5 - rx) / rx;
    const dy = (py + 0.5 - ry) / ry;
    const far = Math.hypot(dx, dy);
    if (far > 1) return undefined;
    const turn = Math.atan2(dy, dx) / (Math.PI * 2) + 1;
    const spoke = Math.floor(turn * 48);
    const within = (turn * 48) % 1;
    if (far > 0.97) return 's1';
    if (far > 0.88) return spoke % 2 ? 'c1' : 's4';
    if (far > 0.86) return 's1';
    if (far > 0.7) return within < 0.07 ? 's2' : dy < 0 && far > 0.845 ? 's5' : 's4';
    if (far > 0.68) return 's2';
    if (far > 0.52) return (turn * 24) % 1 < 0.06 ? 's2' : 's3';
    if (far > 0.5) return 's1';
    return (turn * 12) % 1 < 0.03 ? 's2' : 's3';
  });
}

function drawFountain(): Canvas {
  const fountain = new Canvas(64, 52)
    .ellipse(33, 35, 30, 14, 'n0', 100)
    .ellipse(32, 32, 30, 15, 's1')
    .ellipse(32, 29, 30, 15, 's3')
    .ellipse(32, 28.2, 29.4, 14.4, 's4');
  fountain.ellipse(32, 29.5, 26, 12, 's1').ellipse(32, 30.5, 25.5, 11.3, 'u1');
  for (let y = 17; y < 43; y++) {
    for (let x = 6; x < 58; x++) {
      const d = ((x - 32) / 25.5) ** 2 + ((y - 30.5) / 11.3) ** 2;
      if (d > 0.98) continue;
      const wave = Math.sin(d * 22);
      if (wave > 0.82) fountain.set(x, y, ['c3', 130]);
      else if (wave > 0.4) fountain.set(x, y, ['u2', 40]);
    }
  }
  for (let i = 0; i < 24; i++) {
    const turn = (i / 24) * Math.PI * 2;
    if (Math.sin(turn) > 0.05)
      fountain.line(
        32 + Math.cos(turn) * 30,
        29 + Math.sin(turn) * 15,
        32 + Math.cos(turn) * 30,
        32 + Math.sin(turn) * 15,
        's2',
      );
  }
  fountain
    .ellipse(32, 31, 8, 4, 's2')
    .rect(28, 15, 8, 16, 's3')
    .rect(28, 15, 2, 16, 's4')
    .rect(34, 15, 2, 16, 's2');
  fountain
    .ellipse(32, 15, 12, 5, 's2')
    .ellipse(32, 13.6, 12, 4.6, 's4')
    .ellipse(32, 13.8, 10, 3.4, 'u2')
    .ellipse(32, 13.4, 6, 2, ['c3', 160]);
  for (const side of [-1, 1]) {
    for (let t = 0; t < 14; t++) {
      const x = 32 + side * (10 + t * 0.35);
      fountain.set(x, 15 + t * t * 0.1, ['c4', 170]);
      if (t % 3) fountain.set(x - side, 15 + t * t * 0.1, ['c3', 130]);
    }
  }
  fountain.rect(31, 4, 2, 10, ['c4', 200]).set(30, 6, ['c3', 160]).set(33, 5, ['c3', 160]);
  return fountain.ellipse(32, 4, 2, 2, ['n8', 220]);
}

export function squareSprites(): Sprite[] {
  return [
    { key: 'mosaic', picture: drawMosaic() },
    { key: 'fountain', picture: drawFountain(), foot: { x: 4, y: 20, width: 56, height: 24 } },
  ];
}
