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

/** Where each frame lies: its left, top, width and height. */
export type Frames = Readonly<Record<string, readonly number[]>>;

/** The frames in the order in which they were given. */
export function framesOf(
  frames: Readonly<Record<string, Canvas>>,
  placeOf: (name: string) => Place,
): Frames {
  const entries = Object.entries(frames).map(([name, { width, height }]) => {
    const { x, y } = placeOf(name);
    return [name, [x, y, width, height]] as const;
  });
  return Object.fromEntries(entries);
}

/** A sheet of frames as three files: NAME.png (base), NAME-glow.png and NAME.json, which fits both. */
export function sheetFiles(name: string, picture: Canvas, frames: Frames): Built[] {
  return [
    { path: `${name}.png`, picture, layer: 'base' },
    { path: `${name}-glow.png`, picture, layer: 'glow' },
    builtJson(`${name}.json`, frames),
  ];
}
