import { type Built, builtJson } from './built.ts';
import { Canvas } from './canvas.ts';

export type Place = { readonly x: number; readonly y: number };
export type Packed = {
  readonly picture: Canvas;
  readonly places: Readonly<Record<string, Place>>;
};

/** Puts frames on shelves, tallest first, one transparent pixel between them. Equal input gives equal output. */
export function packShelves(frames: Readonly<Record<string, Canvas>>, atLeast = 256): Packed {
  const order = Object.entries(frames).toSorted(
    ([nameA, a], [nameB, b]) =>
      b.height - a.height || b.width - a.width || (nameA < nameB ? -1 : 1),
  );
  const width = Math.max(atLeast, ...order.map(([, frame]) => frame.width + 2));
  const places: Record<string, Place> = {};
  let x = 1;
  let y = 1;
  let shelf = 0;
  for (const [name, frame] of order) {
    if (x + frame.width + 1 > width) {
      x = 1;
      y += shelf + 1;
      shelf = 0;
    }
    places[name] = { x, y };
    x += frame.width + 1;
    shelf = Math.max(shelf, frame.height);
  }
  const picture = new Canvas(width, y + shelf + 1);
  for (const [name, frame] of order) picture.blit(frame, places[name]!.x, places[name]!.y);
  return { picture, places };
}

/** The frames of a packed picture as a Phaser JSON hash, in the order in which they were given. */
export function framesJson(
  image: string,
  frames: Readonly<Record<string, Canvas>>,
  { picture, places }: Packed,
): unknown {
  const entry = (name: string, { width: w, height: h }: Canvas) => ({
    frame: { ...places[name]!, w, h },
    rotated: false,
    trimmed: false,
    spriteSourceSize: { x: 0, y: 0, w, h },
    sourceSize: { w, h },
  });
  return {
    frames: Object.fromEntries(Object.entries(frames).map(([name, f]) => [name, entry(name, f)])),
    meta: { image, format: 'RGBA8888', size: { w: picture.width, h: picture.height }, scale: '1' },
  };
}

/** An atlas of sprites as three files: NAME.png (base), NAME-glow.png and NAME.json, which fits both. */
export function packAtlas(
  name: string,
  frames: Readonly<Record<string, Canvas>>,
  atLeast = 256,
): Built[] {
  const packed = packShelves(frames, atLeast);
  return [
    { path: `${name}.png`, picture: packed.picture, layer: 'base' },
    { path: `${name}-glow.png`, picture: packed.picture, layer: 'glow' },
    builtJson(`${name}.json`, framesJson(`${name}.png`, frames, packed)),
  ];
}
