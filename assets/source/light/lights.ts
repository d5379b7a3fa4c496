import { framesOf, packShelves } from '../atlas.ts';
import { type Built, builtJson } from '../built.ts';
import { Canvas } from '../canvas.ts';
import { bayerAt } from '../shade.ts';

const bands = 7;
const radii = [16, 32, 48, 64, 96] as const;
/** Lights are seen at the angle of the city: this much lower than wide. */
const flatness = 0.8;

/** The share of light in bands whose borders are dithered; soft gradients would not be pixel art. */
function banded(x: number, y: number, share: number): number {
  const smooth = share * share * (3 - 2 * share);
  return Math.max(0, Math.floor(smooth * bands + 0.5 + (bayerAt(x, y) - 0.5) * 0.9) / bands);
}

function paint(light: Canvas, shareAt: (x: number, y: number) => number): Canvas {
  for (let y = 0; y < light.height; y++) {
    for (let x = 0; x < light.width; x++) {
      const share = Math.min(1, shareAt(x + 0.5, y + 0.5));
      if (share > 0) light.set(x, y, ['n8', 255], Math.round(banded(x, y, share) * 255));
    }
  }
  return light;
}

function drawPool(radius: number): Canvas {
  const height = Math.round(radius * flatness);
  return paint(new Canvas(radius * 2, height * 2), (x, y) => {
    return 1 - Math.hypot((x - radius) / radius, (y - height) / height);
  });
}

/** The light of a headlamp, from the middle of its left edge to the right. */
function drawBeam(): Canvas {
  const length = 96;
  return paint(new Canvas(length, 56), (x, y) => {
    const half = 4 + x * 0.24;
    return Math.sqrt(Math.max(0, (1 - x / length) * (1 - Math.abs(y - 28) / half))) * 0.8;
  });
}

/** White lights with falloff in their alpha, to be tinted: `pool-16` to `pool-96`, and `beam`. */
export function packLights(name: string): Built[] {
  const frames: Record<string, Canvas> = { beam: drawBeam() };
  for (const radius of radii) frames[`pool-${radius}`] = drawPool(radius);
  const packed = packShelves(frames, 256);
  return [
    { path: `${name}.png`, picture: packed.picture, layer: 'whole' },
    builtJson(
      `${name}.json`,
      framesOf(frames, (key) => packed.places[key]!),
    ),
  ];
}
