/** A small place to begin with: a quay in the harbour, Pico on it, a terminal, and the way back. */
import type { Files } from '../../../catalog/read-level.ts';
import { layOut } from './lay-out.ts';
import { placeFrom } from './names.ts';
import { placeThings } from './place-things.ts';
import { firstSprite } from './tiled.ts';

const columns = 40;
const rows = 24;
/** Where the stone lies: first and last column and row, both of it. */
const quay = { left: 8, right: 31, top: 9, bottom: 16 };

/** The files of a new level's folder but for its objectives. `before` is the level the way back leads to. */
export function placeFiles(id: string, objective: string, before: string, backTo: string): Files {
  return {
    'level.json': `${layOut({
      title: placeFrom(id),
      needs: [before],
      objectives: [objective],
      things: { [`to-${before}`]: `The way back to ${backTo}` },
    })}\n`,
    'dialogue.ink': talk(id, objective),
    'map.tmj': `${layOut(map(id, objective, before))}\n`,
  };
}

function talk(id: string, objective: string): string {
  return `EXTERNAL done(key)

=== pico ===
{
- done("${id}/${objective}"): -> texted
- else: -> waiting
}

= waiting
pico: A new quay! I counted one terminal, and one of me. # mood: happy
+ [What is it for?]
  pico: Texts. It has sent none so far. I am told that one is a good number to begin with.
+ [Good evening.]
  pico: Good evening. That is noted, to the second. # mood: happy
- pico: I shall stand near, so as to be easy to reach. # open: ${objective}
-> END

= texted
pico: Received! I have put it with the others, in order of joy. # mood: happy
-> END
`;
}

function map(id: string, objective: string, before: string) {
  const objects = placeThings(id, objective, before);
  const layer = { x: 0, y: 0, opacity: 1, visible: true };
  return {
    type: 'map',
    version: '1.10',
    tiledversion: '1.10.2',
    orientation: 'orthogonal',
    renderorder: 'right-down',
    width: columns,
    height: rows,
    tilewidth: 16,
    tileheight: 16,
    infinite: false,
    compressionlevel: -1,
    nextlayerid: 3,
    nextobjectid: objects.length + 1,
    properties: [{ name: 'live', type: 'string', value: `${id}/${objective}` }],
    tilesets: [
      { firstgid: 1, source: '../../assets/built/tiles.tsj' },
      { firstgid: firstSprite, source: '../../assets/built/sprites.tsj' },
    ],
    layers: [
      {
        id: 1,
        name: 'ground',
        type: 'tilelayer',
        width: columns,
        height: rows,
        ...layer,
        data: Array.from({ length: columns * rows }, (_, place) =>
          tileAt(place % columns, Math.floor(place / columns)),
        ),
      },
      {
        id: 2,
        name: 'things',
        type: 'objectgroup',
        draworder: 'index',
        ...layer,
        objects,
      },
    ],
  };
}

/** Sky, the sea far out, water, and the quay in it. Numbers are those of the tileset, from 1. */
function tileAt(column: number, row: number): number {
  if (row < 5) return 90 + row;
  if (row < 8) return 81 + (row - 5);
  const isBeside = row >= quay.top && row <= quay.bottom + 1;
  if (isBeside && column >= quay.left && column <= quay.right) {
    if (row > quay.bottom) return 133 + (column % 3);
    if (column === quay.left) return 136;
    return 125 + (column % 2) + 2 * (row % 2);
  }
  return [55, 56, 58, 55, 60, 56, 62][(column * 5 + row * 3) % 7]!;
}
