import { Canvas, type Ink } from '../canvas.ts';
import { glazed, type Sprite } from './sprite.ts';

const bulbs: readonly Ink[] = [
  ['a2', 255],
  ['m3', 255],
  ['c3', 255],
  ['a3', 255],
];

/** A cable that sags between two points of equal height, one pixel a column, with bulbs if it is festive. */
function drawString(width: number, sag: number, bulb: 'lit' | 'dark' | 'none'): Canvas {
  const string = new Canvas(width, sag + 6);
  for (let x = 0; x < width; x++) {
    const t = x / (width - 1);
    const y = Math.round(sag * 4 * t * (1 - t));
    string.set(x, y, 'n1');
    if (bulb === 'none' || x % 11 !== 6) continue;
    const ink: Ink = bulb === 'lit' ? bulbs[Math.floor(x / 11) % 4]! : 'n4';
    string.rect(x, y + 1, 2, 2, ink).set(x, y + 3, ink);
  }
  return string;
}

function drawContactShadow(rx: number): Canvas {
  const ry = Math.max(2, Math.round(rx * 0.4));
  return new Canvas(rx * 2, ry * 2).ellipse(rx, ry, rx, ry, 'n0', 85);
}

export function overheadSprites(): Sprite[] {
  return [
    ...glazed('lamp', [
      { key: 'string-lights', picture: drawString(128, 7, 'dark') },
      { key: 'string-lights-lit', picture: drawString(128, 7, 'lit') },
      { key: 'string-lights-short', picture: drawString(72, 6, 'dark') },
      { key: 'string-lights-short-lit', picture: drawString(72, 6, 'lit') },
    ]),
    { key: 'cable', picture: drawString(128, 12, 'none') },
    { key: 'shadow-small', picture: drawContactShadow(5) },
    { key: 'shadow-medium', picture: drawContactShadow(7) },
    { key: 'shadow-large', picture: drawContactShadow(11) },
  ];
}
