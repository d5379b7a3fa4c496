/** Where the built pictures are, by which keys the scenes know them, and how they are fetched. */
import { packs } from 'virtual:pictures';
import title from '../../assets/built/title.png?url';
import { createOnceEach } from '../domain/create-once-each.ts';
import type { LevelMap } from '../domain/level-map.ts';

/** By frame: its left, top, width and height in the picture. */
type Frames = Readonly<Record<string, readonly [number, number, number, number]>>;

export interface Picture {
  /** Name of the file; of a sheet also with `-glow`: what ignores the dark. */
  readonly key: string;
  /** An ImageBitmap, which Phaser's types do not know of. */
  readonly image: HTMLImageElement;
  readonly frames: Frames;
}

export const titleImage = { key: 'title', url: title } as const;

const frameTables = byName<Frames>(
  import.meta.glob('../../assets/built/{actors,lights,sprites-*}.json', {
    eager: true,
    import: 'default',
  }),
);

const spriteSheets = new Map(
  [...frameTables]
    .filter(([name]) => name.startsWith('sprites-'))
    .flatMap(([name, frames]) => Object.keys(frames).map((sprite) => [sprite, name] as const)),
);

const commonSheet = 'sprites-common';
/** The sheet on which a sprite lies, such as "sprites-harbour". */
export function sheetOf(sprite: string): string {
  return spriteSheets.get(sprite) ?? commonSheet;
}

/** The sheets the pictures of a place lie on. */
export function sheetsOfMap({ things }: LevelMap): readonly string[] {
  return things.map((thing) => ('sprite' in thing ? sheetOf(thing.sprite) : commonSheet));
}

/** What every place needs, and other sheets besides. Rejects when a picture cannot be had. */
export async function loadPictures(sheets: readonly string[] = []): Promise<readonly Picture[]> {
  const wanted = [...new Set(['basis', ...sheets])].filter((name) => Object.hasOwn(packs, name));
  return (await Promise.all(wanted.map(loadPack))).flat();
}

/** Fetches a pack once, however often it is asked for; one that failed is fetched again. */
const loadPack = createOnceEach((name) => fetchPack(packs[name]!));

async function fetchPack({ url, pictures }: (typeof packs)[string]): Promise<readonly Picture[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} could not be fetched (${response.status}).`);
  const all = await response.blob();
  return Promise.all(
    pictures.map(async ([key, start, end]) => {
      const image: unknown = await createImageBitmap(all.slice(start, end), asTexture);
      const frames = frameTables.get(key.replace(/-glow$/, '')) ?? {};
      return { key, frames, image: image as HTMLImageElement };
    }),
  );
}

/** A picture that was drawn in the page, of RGBA bytes. */
export async function asPicture(
  key: string,
  { width, height, rgba }: Drawn,
  frames: Frames,
): Promise<Picture> {
  const pixels = new ImageData(new Uint8ClampedArray(rgba), width, height);
  const image: unknown = await createImageBitmap(pixels, asTexture);
  return { key, frames, image: image as HTMLImageElement };
}

interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** As WebGL wants it: upside down and multiplied, so that making a texture is only a copy. */
const asTexture: ImageBitmapOptions = {
  imageOrientation: 'flipY',
  premultiplyAlpha: 'premultiply',
};

function byName<T>(files: Readonly<Record<string, unknown>>): ReadonlyMap<string, T> {
  return new Map(
    Object.entries(files).map(([path, content]) => [
      path.replace(/^.*\/|\.\w+$/g, ''),
      content as T,
    ]),
  );
}
