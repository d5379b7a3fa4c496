/** Where the built pictures are, by which keys the scenes know them, and how they are fetched. */
import title from '../../assets/built/title.png?url';
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

const urls = byName<string>(
  import.meta.glob('../../assets/built/{tiles,actors,lights,sprites-}*.png', {
    eager: true,
    query: '?url',
    import: 'default',
  }),
);
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
/** What every place needs. */
const basis = ['tiles', 'actors', 'lights', commonSheet];

/** The sheet on which a sprite lies, such as "sprites-harbour". */
export function sheetOf(sprite: string): string {
  return spriteSheets.get(sprite) ?? commonSheet;
}

/** The sheets the pictures of a place lie on. */
export function sheetsOfMap({ things }: LevelMap): readonly string[] {
  return things.map((thing) => ('sprite' in thing ? sheetOf(thing.sprite) : commonSheet));
}

/** What every place needs, and other sheets besides. Rejects when a picture cannot be had. */
export function loadPictures(sheets: readonly string[] = []): Promise<readonly Picture[]> {
  const keys = [...new Set([...basis, ...sheets])].flatMap((name) => [name, `${name}-glow`]);
  return Promise.all(keys.filter((key) => urls.has(key)).map(loadPicture));
}

const loading = new Map<string, Promise<Picture>>();

/** Fetches a picture once, however often it is asked for; one that failed is fetched again. */
function loadPicture(key: string): Promise<Picture> {
  const known = loading.get(key);
  if (known) return known;
  const fresh = fetchPicture(key);
  loading.set(key, fresh);
  fresh.catch(() => loading.delete(key));
  return fresh;
}

async function fetchPicture(key: string): Promise<Picture> {
  const response = await fetch(urls.get(key)!);
  const image: unknown = await createImageBitmap(await response.blob(), asTexture);
  const frames = frameTables.get(key.replace(/-glow$/, '')) ?? {};
  return { key, frames, image: image as HTMLImageElement };
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
