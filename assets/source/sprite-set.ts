import { type Frames, framesOf, type Packed, packShelves, sheetFiles } from './atlas.ts';
import { authorPath, type Built, builtJson } from './built.ts';
import type { Canvas } from './canvas.ts';
import { fitGlow } from './glow-levels.ts';
import type { SheetSprite, Sprite } from './props/sprite.ts';

/** What blocks the way, in Tiled's own words: a rectangle in the tile's collision group. */
function collisionOf({ foot }: Sprite): object {
  if (!foot) return {};
  const rectangle = { id: 1, name: '', type: '', visible: true, rotation: 0, ...foot };
  return {
    objectgroup: {
      type: 'objectgroup',
      name: '',
      draworder: 'index',
      id: 2,
      opacity: 1,
      visible: true,
      x: 0,
      y: 0,
      objects: [rectangle],
    },
  };
}

type Sheet = {
  readonly name: string;
  readonly packed: Packed;
  readonly frames: Frames;
  readonly author: Canvas;
};

function packSheet(name: string, sprites: readonly Sprite[]): Sheet {
  const frames = Object.fromEntries(sprites.map(({ key, picture }) => [key, picture]));
  const packed = packShelves(frames, 512);
  fitGlow(packed.picture);
  const author = packed.picture.crop(0, 0, packed.picture.width, packed.picture.height);
  for (const { key, authorPicture } of sprites) {
    const { x, y } = packed.places[key]!;
    if (authorPicture) author.blit(authorPicture, x, y);
  }
  return { name, packed, author, frames: framesOf(frames, (key) => packed.places[key]!) };
}

function tileOf(sprite: SheetSprite, id: number, { name, packed }: Sheet): object {
  return {
    id,
    type: 'Prop',
    image: authorPath(name),
    imagewidth: packed.picture.width,
    imageheight: packed.picture.height,
    ...packed.places[sprite.key]!,
    width: sprite.picture.width,
    height: sprite.picture.height,
    properties: [
      { name: 'key', type: 'string', value: sprite.key },
      ...(sprite.glass ? [{ name: 'glass', type: 'string', value: sprite.glass }] : []),
    ],
    ...collisionOf(sprite),
  };
}

/**
 * All sprites, as sheets NAME-SHEET (base, glow and frames) and as one Tiled collection NAME.tsj whose tiles are parts
 * of the sheets (Tiled 1.9 and later).
 */
export function packSprites(name: string, sprites: readonly SheetSprite[]): Built[] {
  if (new Set(sprites.map(({ key }) => key)).size < sprites.length)
    throw new Error('Two sprites share a key.');
  const names = [...new Set(sprites.map(({ sheet }) => sheet))];
  const sheets = new Map(
    names.map((sheet) => {
      const its = sprites.filter((sprite) => sprite.sheet === sheet);
      return [sheet, packSheet(`${name}-${sheet}`, its)];
    }),
  );
  const tiles = sprites.map((sprite, id) => tileOf(sprite, id, sheets.get(sprite.sheet)!));
  const collection = {
    type: 'tileset',
    version: '1.10',
    tiledversion: '1.10.2',
    name,
    columns: 0,
    margin: 0,
    spacing: 0,
    objectalignment: 'bottomleft',
    grid: { orientation: 'orthogonal', width: 1, height: 1 },
    tilecount: tiles.length,
    tilewidth: Math.max(...sprites.map(({ picture }) => picture.width)),
    tileheight: Math.max(...sprites.map(({ picture }) => picture.height)),
    tiles,
  };
  const files = [...sheets.values()].flatMap(({ name: file, packed, frames, author }): Built[] => [
    { path: authorPath(file), picture: author, layer: 'whole' },
    ...sheetFiles(file, packed.picture, frames),
  ]);
  return [...files, builtJson(`${name}.tsj`, collection)];
}
