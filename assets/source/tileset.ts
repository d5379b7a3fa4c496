import { authorPath, type Built, builtJson } from './built.ts';
import { Canvas } from './canvas.ts';
import { type Tile, tileSize } from './terrain/tile.ts';

const columns = 16;
const cell = tileSize + 2;

/** Draws a tile with its edge repeated one pixel outwards, so that scaling never shows a neighbour. */
function placeTile(sheet: Canvas, picture: Canvas, id: number): void {
  const x = (id % columns) * cell + 1;
  const y = Math.floor(id / columns) * cell + 1;
  for (let j = -1; j <= tileSize; j++) {
    for (let i = -1; i <= tileSize; i++) {
      const inX = Math.min(tileSize - 1, Math.max(0, i));
      const inY = Math.min(tileSize - 1, Math.max(0, j));
      sheet.blit(picture.crop(inX, inY, 1, 1), x + i, y + j);
    }
  }
}

function drawSheet(pictures: readonly Canvas[]): Canvas {
  const sheet = new Canvas(columns * cell, Math.ceil(pictures.length / columns) * cell);
  pictures.forEach((picture, id) => placeTile(sheet, picture, id));
  return sheet;
}

/** Tiled counts eight places round a tile from the top, clockwise; a corner brush uses every second one. */
function wangId(mask: number): number[] {
  const at = (bit: number) => (mask & bit ? 1 : 0);
  return [0, at(2), 0, at(8), 0, at(4), 0, at(1)];
}

function wangSets(tiles: readonly Tile[]): unknown[] {
  const brushes = [...new Set(tiles.flatMap(({ corners }) => (corners ? [corners.brush] : [])))];
  return brushes.map((brush) => ({
    name: brush,
    type: 'corner',
    tile: -1,
    colors: [{ name: brush, color: '#ffc04a', probability: 1, tile: -1 }],
    wangtiles: tiles.flatMap(({ corners }, tileid) =>
      corners?.brush === brush ? [{ tileid, wangid: wangId(corners.mask) }] : [],
    ),
  }));
}

function tileEntry(tiles: readonly Tile[], tile: Tile, id: number): unknown {
  const { key, isSolid, turnsInto, picture } = tile;
  const glows = picture.glow.some((glow) => glow > 0);
  const other = tiles.findIndex((each) => each.key === turnsInto);
  return {
    id,
    type: 'Ground',
    properties: [
      { name: 'key', type: 'string', value: key },
      { name: 'solid', type: 'bool', value: isSolid ?? false },
      ...(glows ? [{ name: 'glows', type: 'bool', value: true }] : []),
    ],
    ...(other < 0
      ? {}
      : {
          animation: [
            { tileid: id, duration: 500 },
            { tileid: other, duration: 500 },
          ],
        }),
  };
}

/** The ground tiles as NAME.png, NAME-glow.png, the tileset NAME.tsj for Tiled and its picture for authors. */
export function packTileset(name: string, tiles: readonly Tile[]): Built[] {
  const sheet = drawSheet(tiles.map(({ picture }) => picture));
  const authorSheet = drawSheet(tiles.map((tile) => tile.authorPicture ?? tile.picture));
  const tileset = {
    type: 'tileset',
    version: '1.10',
    tiledversion: '1.10.2',
    name,
    image: authorPath(name),
    imagewidth: sheet.width,
    imageheight: sheet.height,
    tilewidth: tileSize,
    tileheight: tileSize,
    margin: 1,
    spacing: 2,
    columns,
    tilecount: tiles.length,
    tiles: tiles.map((tile, id) => tileEntry(tiles, tile, id)),
    wangsets: wangSets(tiles),
  };
  return [
    { path: authorPath(name), picture: authorSheet, layer: 'whole' },
    { path: `${name}.png`, picture: sheet, layer: 'base' },
    { path: `${name}-glow.png`, picture: sheet, layer: 'glow' },
    builtJson(`${name}.tsj`, tileset),
  ];
}
