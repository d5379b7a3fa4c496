import { framesJson, packShelves } from './atlas.ts';
import { authorPath, type Built, builtJson } from './built.ts';
import { fitGlow } from './glow-levels.ts';
import type { Sprite } from './props/sprite.ts';

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

/** All sprites as an atlas and as a Tiled collection whose tiles are parts of it (Tiled 1.9 and later). */
export function packSprites(name: string, sprites: readonly Sprite[]): Built[] {
  const frames = Object.fromEntries(sprites.map(({ key, picture }) => [key, picture]));
  if (Object.keys(frames).length < sprites.length) throw new Error('Two sprites share a key.');
  const packed = packShelves(frames, 512);
  fitGlow(packed.picture);
  const authorSheet = packed.picture.crop(0, 0, packed.picture.width, packed.picture.height);
  for (const { key, authorPicture } of sprites) {
    const { x, y } = packed.places[key]!;
    if (authorPicture) authorSheet.blit(authorPicture, x, y);
  }
  const tiles = sprites.map((sprite, id) => ({
    id,
    type: 'Prop',
    image: authorPath(name),
    imagewidth: packed.picture.width,
    imageheight: packed.picture.height,
    ...packed.places[sprite.key]!,
    width: sprite.picture.width,
    height: sprite.picture.height,
    properties: [{ name: 'key', type: 'string', value: sprite.key }],
    ...collisionOf(sprite),
  }));
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
    tilewidth: Math.max(...tiles.map(({ width }) => width)),
    tileheight: Math.max(...tiles.map(({ height }) => height)),
    tiles,
  };
  return [
    { path: authorPath(name), picture: authorSheet, layer: 'whole' },
    { path: `${name}.png`, picture: packed.picture, layer: 'base' },
    { path: `${name}-glow.png`, picture: packed.picture, layer: 'glow' },
    builtJson(`${name}.json`, framesJson(`${name}.png`, frames, packed)),
    builtJson(`${name}.tsj`, collection),
  ];
}
