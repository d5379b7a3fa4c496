import { Canvas } from '../canvas.ts';
import type { Colour } from '../palette.ts';
import { type Mask, doubled, maskOf } from './letters.ts';

const margin = 6;
const depth = 5;

interface Enamel {
  /** From the top of the letters to their foot. */
  readonly ramp: readonly Colour[];
  /** The side of the letters: near and far. */
  readonly side: readonly [near: Colour, far: Colour];
}

/** The face of a letter: a ramp whose steps are dithered, a white rim on the upper left, a dark foot. */
function faceOf(mask: Mask, x: number, y: number, { ramp }: Enamel): Colour | undefined {
  const isSet = (i: number, j: number) => mask[j]?.[i] ?? false;
  if (!isSet(x, y)) return undefined;
  if (!isSet(x, y - 1) || (!isSet(x - 1, y) && !isSet(x, y - 2))) return 'n8';
  if (!isSet(x, y + 1)) return ramp.at(-1);
  const place = (y / mask.length) * ramp.length;
  const jitter = place % 1 > 0.7 && (x + y) % 2 ? 0.3 : 0;
  return ramp[Math.min(ramp.length - 1, Math.floor(place + jitter))];
}

function drawWord(word: string, enamel: Enamel): Canvas {
  const mask = doubled(doubled(maskOf(word)));
  const canvas = new Canvas(mask[0]!.length + margin * 2, mask.length + margin * 2 + depth);
  for (let level = depth; level >= 1; level--) {
    canvas.fill((x, y) =>
      mask[y - margin - level]?.[x - margin] ? enamel.side[level > 3 ? 1 : 0] : undefined,
    );
  }
  canvas.fill((x, y) => faceOf(mask, x - margin, y - margin, enamel));
  return canvas.outline('n0').outline('n0');
}

/** A little antenna that stands behind the words and sends. */
function drawAntenna(canvas: Canvas, x: number): void {
  for (const [ring, ink] of (['c3', 'c2', 'c1'] as const).entries()) {
    const radius = 13 + ring * 8;
    for (let i = 0; i < 300; i++) {
      const angle = (i / 300) * Math.PI * 2;
      if (Math.abs(Math.cos(angle)) < 0.6) continue;
      canvas.rect(x + Math.cos(angle) * radius, 12 + Math.sin(angle) * radius * 0.75, 2, 1, ink);
    }
  }
  canvas
    .line(x - 5, 30, x, 13, 'n6')
    .line(x + 6, 30, x + 1, 13, 'n5')
    .rect(x, 9, 2, 20, 'n7');
  canvas.line(x - 3, 24, x + 3, 20, 'n5').line(x + 4, 24, x - 2, 20, 'n5');
  canvas
    .rect(x - 2, 7, 6, 5, 'r1')
    .rect(x - 2, 7, 5, 4, 'r2')
    .rect(x - 1, 8, 2, 1, 'b6');
}

/** The name of the game in two lines: cyan RELAY, amber to magenta QUEST. */
export function drawLogo(): Canvas {
  const relay = drawWord('RELAY', {
    ramp: ['c4', 'c4', 'c3', 'c3', 'c2', 'u2'],
    side: ['u1', 'u0'],
  });
  const quest = drawWord('QUEST', {
    ramp: ['a3', 'a2', 'a2', 'a1', 'm2', 'm2'],
    side: ['m1', 'm0'],
  });
  const width = Math.max(relay.width, quest.width) + 8;
  const top = 22;
  const canvas = new Canvas(width, top + relay.height + quest.height - 9);
  const middle = width >> 1;
  drawAntenna(canvas, middle - 1);
  canvas.blit(relay, middle - (relay.width >> 1), top);
  return canvas.blit(quest, middle - (quest.width >> 1), top + relay.height - 9);
}
