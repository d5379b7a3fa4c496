import { Canvas } from '../../canvas.ts';
import { type Colour, nameOf } from '../../palette.ts';

function colourAt(source: Canvas, x: number, y: number): Colour | undefined {
  if (source.alpha(x, y) === 0) return undefined;
  const i = (y * source.width + x) * 4;
  return nameOf(source.rgba[i]!, source.rgba[i + 1]!, source.rgba[i + 2]!);
}

/** Doubles a sprite and rounds its diagonals (the EPX rule), so that it has the grain of its surroundings. */
export function enlarge(source: Canvas): Canvas {
  const canvas = new Canvas(source.width * 2, source.height * 2);
  return canvas.fill((px, py) => {
    const x = px >> 1;
    const y = py >> 1;
    const dx = px & 1 ? 1 : -1;
    const dy = py & 1 ? 1 : -1;
    const beside = colourAt(source, x + dx, y);
    const above = colourAt(source, x, y + dy);
    const isCorner =
      beside === above &&
      beside !== colourAt(source, x, y - dy) &&
      above !== colourAt(source, x - dx, y);
    return isCorner ? beside : colourAt(source, x, y);
  });
}
