import { type Colour, rgbOf } from './palette.ts';

/** A colour, or a colour that glows: 0 obeys the dark, 255 ignores it. */
export type Ink = Colour | readonly [Colour, glow: number];

/**
 * A picture of `width` x `height` pixels: RGBA plus one glow byte a pixel, which says how far that pixel ignores
 * the darkness of the scene. Colours come from the palette by name only. Drawing methods return the canvas.
 */
export class Canvas {
  readonly rgba: Uint8ClampedArray;
  readonly glow: Uint8ClampedArray;

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.rgba = new Uint8ClampedArray(width * height * 4);
    this.glow = new Uint8ClampedArray(width * height);
  }

  has(x: number, y: number): boolean {
    return x >= 0 && y >= 0 && x < this.width && y < this.height;
  }

  /** Opacity of a pixel, 0 to 255; 0 outside the canvas. */
  alpha(x: number, y: number): number {
    return this.has(x, y) ? this.rgba[(y * this.width + x) * 4 + 3]! : 0;
  }

  /** Blends one pixel over what is there. */
  private blend(
    x: number,
    y: number,
    red: number,
    green: number,
    blue: number,
    alpha: number,
    glow: number,
  ): void {
    if (alpha <= 0 || !this.has(x, y)) return;
    const at = y * this.width + x;
    const i = at * 4;
    const { rgba } = this;
    const below = rgba[i + 3]!;
    if (alpha >= 255 || below === 0) {
      rgba[i] = red;
      rgba[i + 1] = green;
      rgba[i + 2] = blue;
      rgba[i + 3] = alpha;
      this.glow[at] = glow;
      return;
    }
    const share = alpha / 255;
    const mix = (old: number, fresh: number) => old * (1 - share) + fresh * share;
    rgba[i] = mix(rgba[i]!, red);
    rgba[i + 1] = mix(rgba[i + 1]!, green);
    rgba[i + 2] = mix(rgba[i + 2]!, blue);
    rgba[i + 3] = alpha + below * (1 - share);
    this.glow[at] = mix(this.glow[at]!, glow);
  }

  set(x: number, y: number, ink: Ink, alpha = 255): this {
    const [colour, glow] = typeof ink === 'string' ? [ink, 0] : ink;
    const [red, green, blue] = rgbOf(colour);
    this.blend(Math.floor(x), Math.floor(y), red, green, blue, alpha, glow);
    return this;
  }

  erase(x: number, y: number): this {
    if (this.has(x, y)) {
      this.rgba[(y * this.width + x) * 4 + 3] = 0;
      this.glow[y * this.width + x] = 0;
    }
    return this;
  }

  rect(x: number, y: number, width: number, height: number, ink: Ink, alpha = 255): this {
    for (let j = 0; j < height; j++)
      for (let i = 0; i < width; i++) this.set(x + i, y + j, ink, alpha);
    return this;
  }

  /** The four edges of a rectangle, one pixel wide. */
  frame(x: number, y: number, width: number, height: number, ink: Ink): this {
    this.rect(x, y, width, 1, ink).rect(x, y + height - 1, width, 1, ink);
    return this.rect(x, y, 1, height, ink).rect(x + width - 1, y, 1, height, ink);
  }

  line(x0: number, y0: number, x1: number, y1: number, ink: Ink, alpha = 255): this {
    const steps = Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0), 1);
    for (let i = 0; i <= steps; i++) {
      this.set(
        Math.round(x0 + ((x1 - x0) * i) / steps),
        Math.round(y0 + ((y1 - y0) * i) / steps),
        ink,
        alpha,
      );
    }
    return this;
  }

  ellipse(cx: number, cy: number, rx: number, ry: number, ink: Ink, alpha = 255): this {
    for (let y = Math.floor(cy - ry); y <= cy + ry; y++) {
      for (let x = Math.floor(cx - rx); x <= cx + rx; x++) {
        const dx = (x + 0.5 - cx) / rx;
        const dy = (y + 0.5 - cy) / ry;
        if (dx * dx + dy * dy <= 1) this.set(x, y, ink, alpha);
      }
    }
    return this;
  }

  /** Draws a grid of characters; `.` and space are empty, every other character must be in `inks`. */
  art(x: number, y: number, grid: string, inks: Readonly<Record<string, Ink>>, flip = false): this {
    grid
      .replace(/^\n/, '')
      .split('\n')
      .forEach((row, j) => {
        for (let i = 0; i < row.length; i++) {
          const character = row[i]!;
          if (character === '.' || character === ' ') continue;
          const ink = inks[character];
          if (!ink) throw new Error(`No ink for "${character}" in a character grid.`);
          this.set(flip ? x + row.length - 1 - i : x + i, y + j, ink);
        }
      });
    return this;
  }

  /** Draws another canvas over this one. */
  blit(source: Canvas, x: number, y: number, { flip = false, alpha = 1 } = {}): this {
    for (let j = 0; j < source.height; j++) {
      for (let i = 0; i < source.width; i++) {
        const at = j * source.width + (flip ? source.width - 1 - i : i);
        const p = at * 4;
        const { rgba } = source;
        this.blend(
          x + i,
          y + j,
          rgba[p]!,
          rgba[p + 1]!,
          rgba[p + 2]!,
          rgba[p + 3]! * alpha,
          source.glow[at]!,
        );
      }
    }
    return this;
  }

  /** A copy of a part. */
  crop(x: number, y: number, width: number, height: number): Canvas {
    return new Canvas(width, height).blit(this, -x, -y);
  }

  flipped(): Canvas {
    return new Canvas(this.width, this.height).blit(this, 0, 0, { flip: true });
  }

  /** A one-pixel outline around everything opaque, drawn outside of it. */
  outline(ink: Ink): this {
    const edge: [number, number][] = [];
    const isSolid = (x: number, y: number) => this.alpha(x, y) > 127;
    for (let y = 0; y < this.height; y++) {
      for (let x = 0; x < this.width; x++) {
        if (isSolid(x, y)) continue;
        if (isSolid(x - 1, y) || isSolid(x + 1, y) || isSolid(x, y - 1) || isSolid(x, y + 1))
          edge.push([x, y]);
      }
    }
    for (const [x, y] of edge) this.set(x, y, ink);
    return this;
  }

  /** Sets every pixel for which `paint` returns an ink. */
  fill(paint: (x: number, y: number) => Ink | undefined): this {
    for (let y = 0; y < this.height; y++) {
      for (let x = 0; x < this.width; x++) {
        const ink = paint(x, y);
        if (ink) this.set(x, y, ink);
      }
    }
    return this;
  }
}
