import { drawGlassBay, drawHeronWall } from '../buildings/archive-walls.ts';
import { archiveGearSprites } from './archive-gear.ts';
import { archiveSpotSprites } from './archive-spots.ts';
import { stackSprites } from './archive-stacks.ts';
import { loose, type Sprite } from './sprite.ts';

/** What stands in the Archive, under glass. */
export function archiveSprites(): Sprite[] {
  return [
    loose('glass-bay-0', drawGlassBay(0)),
    loose('glass-bay-1', drawGlassBay(1)),
    loose('heron-wall', drawHeronWall(false)),
    loose('heron-wall-lit', drawHeronWall(true)),
    ...stackSprites(),
    ...archiveSpotSprites(),
    ...archiveGearSprites(),
  ];
}
