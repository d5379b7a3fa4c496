import type { Built } from './built.ts';
import { drawInterface } from './interface/interface.ts';
import { drawTitle } from './interface/title.ts';
import { packLights } from './light/lights.ts';
import { drawActors } from './people/actors.ts';
import { drawCrowd } from './people/crowd/crowd.ts';
import { drawPortraits } from './people/portraits.ts';
import { allSprites } from './props/sprites.ts';
import { packSprites } from './sprite-set.ts';
import { allTiles } from './terrain/tiles.ts';
import { packTileset } from './tileset.ts';

/** Everything that stands under assets/built, drawn afresh. */
export function drawAll(): Built[] {
  return [
    ...packTileset('tiles', allTiles()),
    ...packSprites('sprites', allSprites()),
    ...packLights('lights'),
    ...drawActors(),
    ...drawCrowd(),
    ...drawPortraits(),
    ...drawInterface(),
    ...drawTitle(),
  ];
}
