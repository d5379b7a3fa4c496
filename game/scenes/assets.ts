/** Where the built pictures are, and by which keys the scenes know them. */
import actorsGlow from '../../assets/built/actors-glow.png?url';
import actorsFrames from '../../assets/built/actors.json';
import actors from '../../assets/built/actors.png?url';
import lightsFrames from '../../assets/built/lights.json';
import lights from '../../assets/built/lights.png?url';
import spritesGlow from '../../assets/built/sprites-glow.png?url';
import spritesFrames from '../../assets/built/sprites.json';
import sprites from '../../assets/built/sprites.png?url';
import tilesGlow from '../../assets/built/tiles-glow.png?url';
import tiles from '../../assets/built/tiles.png?url';
import title from '../../assets/built/title.png?url';

/** An atlas that comes as two pictures: what obeys the dark, and what glows (key + `-glow`). */
export type AtlasKey = 'sprites' | 'actors';

interface Picture {
  readonly key: string;
  readonly url: string;
  /** Of an atlas. */
  readonly frames?: object;
}

const pictures: readonly Picture[] = [
  { key: 'tiles', url: tiles },
  { key: 'tiles-glow', url: tilesGlow },
  { key: 'sprites', url: sprites, frames: spritesFrames },
  { key: 'sprites-glow', url: spritesGlow, frames: spritesFrames },
  { key: 'actors', url: actors, frames: actorsFrames },
  { key: 'actors-glow', url: actorsGlow, frames: actorsFrames },
  { key: 'lights', url: lights, frames: lightsFrames },
];

export const titleImage = { key: 'title', url: title } as const;

export interface LoadedPicture extends Picture {
  /** An ImageBitmap, which Phaser's types do not know of. */
  readonly image: HTMLImageElement;
}

/** Fetches and decodes every picture of the world while the engine is still starting. */
export function loadPictures(): Promise<readonly LoadedPicture[]> {
  return Promise.all(
    pictures.map(async (picture) => {
      const response = await fetch(picture.url);
      const image: unknown = await createImageBitmap(await response.blob(), asTexture);
      return { ...picture, image: image as HTMLImageElement };
    }),
  );
}

/** As WebGL wants it: upside down and multiplied, so that making a texture is only a copy. */
const asTexture: ImageBitmapOptions = {
  imageOrientation: 'flipY',
  premultiplyAlpha: 'premultiply',
};
