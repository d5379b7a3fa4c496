import { drawCountingHouse, drawWarehouse } from '../buildings/counting-house.ts';
import { fronts } from '../buildings/front.ts';
import { drawGatehouse } from '../buildings/gatehouse.ts';
import { drawGreatMast, drawMastRing } from '../buildings/great-mast.ts';
import { drawRelayHouse } from '../buildings/relay-house.ts';
import { drawBakery, drawClockHouse, drawTeaHouse } from '../buildings/square-houses.ts';
import { countingSprites } from './counting-things.ts';
import { bridgeSprites } from './drawbridge.ts';
import { greatFountainSprites } from './great-fountain.ts';
import { harbourSprites } from './harbour-things.ts';
import type { Sprite } from './sprite.ts';
import { squareGearSprites } from './square-gear.ts';
import { stormSprites } from './storm-things.ts';
import { weatherSprites } from './storm-weather.ts';
import { warningSprites } from './warning-lights.ts';
import { homeSprites, waySprites } from './way-signs.ts';

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

/** What stands on Penny Quay. */
export function pennyQuaySprites(): Sprite[] {
  return [
    ...fronts('counting-house', drawCountingHouse),
    ...fronts('warehouse', drawWarehouse),
    ...countingSprites(),
    ...harbourSprites(),
  ];
}

/** What stands in the rain at Stormgate. */
export function stormgateSprites(): Sprite[] {
  return [
    ...fronts('gatehouse', drawGatehouse, 30),
    ...bridgeSprites(),
    ...stormSprites(),
    ...warningSprites(),
    ...weatherSprites(),
    ...homeSprites(),
  ];
}
