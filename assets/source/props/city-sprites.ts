import { fronts } from '../buildings/front.ts';
import { drawGreatMast, drawMastRing } from '../buildings/great-mast.ts';
import { drawRelayHouse } from '../buildings/relay-house.ts';
import { drawBakery, drawClockHouse, drawTeaHouse } from '../buildings/square-houses.ts';
import { greatFountainSprites } from './great-fountain.ts';
import type { Sprite } from './sprite.ts';
import { squareGearSprites } from './square-gear.ts';
import { waySprites } from './way-signs.ts';

/** What stands on Fountain Square. */
export function fountainSquareSprites(): Sprite[] {
  return [
    ...fronts('relay-hall', (isLit) => drawRelayHouse(isLit, false)),
    ...fronts('bakery', drawBakery),
    ...fronts('tea-house', drawTeaHouse),
    ...fronts('clock-house', drawClockHouse),
    { key: 'great-mast', picture: drawGreatMast(false) },
    { key: 'great-mast-lit', picture: drawGreatMast(true) },
    { key: 'mast-ring', picture: drawMastRing(false) },
    { key: 'mast-ring-lit', picture: drawMastRing(true) },
    ...greatFountainSprites(),
    ...waySprites(),
    ...squareGearSprites(),
  ];
}
