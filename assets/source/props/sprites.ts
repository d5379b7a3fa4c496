import { drawCafe } from '../buildings/cafe.ts';
import { drawFerry } from '../buildings/ferry.ts';
import { front, fronts } from '../buildings/front.ts';
import { drawKiosk } from '../buildings/kiosk.ts';
import { drawLighthouse } from '../buildings/lighthouse.ts';
import { drawShed } from '../buildings/shed.ts';
import { drawBookshop, drawKeyShop } from '../buildings/houses.ts';
import { drawTownHouse } from '../buildings/town-house.ts';
import { drawRelayHouse } from '../buildings/relay-house.ts';
import { drawSkyline } from '../buildings/skyline.ts';
import { answeringHouseSprites } from './answering-sprites.ts';
import { archiveSprites } from './archive-sprites.ts';
import { compassSprites } from './compass-floor.ts';
import { courierSprites } from './couriers.ts';
import { creatureSprites } from './creatures.ts';
import { boatSprites } from './boats.ts';
import { bubbleSprites } from './bubbles.ts';
import { cargoSprites } from './cargo.ts';
import { fountainSquareSprites, pennyQuaySprites, stormgateSprites } from './city-sprites.ts';
import { doorSprites } from './doors.ts';
import { quaySprites } from './quay-gear.ts';
import { squareSprites } from './square.ts';
import { terraceSprites } from './terrace.ts';
import { lampSprites } from './lamps.ts';
import { overheadSprites } from './overhead.ts';
import { skySprites } from './sky-things.ts';
import { findSprites } from './small-finds.ts';
import type { SheetSprite, Sprite } from './sprite.ts';
import { furnitureSprites } from './street-furniture.ts';
import { terminalSprites } from './terminals.ts';
import { trafficSprites } from './traffic.ts';
import { treeSprites } from './trees.ts';
import { vehicleSprites } from './vehicles.ts';
import { waterSprites } from './water-things.ts';
import { watchtowerSprites } from './watchtower-sprites.ts';

/** Fronts of the street, each dark and lit. */
function streetFronts(): Sprite[] {
  const pairs = [
    ['relay-house', drawRelayHouse],
    ['cafe', drawCafe],
    ['bookshop', drawBookshop],
    ['key-shop', drawKeyShop],
    ['town-house', drawTownHouse],
  ] as const;
  return pairs.flatMap(([key, draw]) => fronts(key, draw));
}

function harbourBuildings(): Sprite[] {
  return [
    ...fronts('shed', drawShed),
    front('kiosk', drawKiosk(), 16),
    { key: 'ferry', picture: drawFerry() },
    { key: 'lighthouse', picture: drawLighthouse() },
  ];
}

function skylines(): Sprite[] {
  return ([0, 1, 2] as const).map((i) => ({ key: `skyline-${i}`, picture: drawSkyline(i) }));
}

/**
 * Every sprite, and the sheet it lies on. A place loads the sheets it uses and no others, so what belongs to one part of
 * the city lies together, and what is met everywhere is `common`. Maps know a sprite by its place in this list: add at
 * the end, never reorder, never remove.
 */
const lists: readonly (readonly [sheet: string, draw: () => Sprite[]])[] = [
  ['common', treeSprites],
  ['common', lampSprites],
  ['common', terminalSprites],
  ['common', doorSprites],
  ['common', furnitureSprites],
  ['common', terraceSprites],
  ['common', cargoSprites],
  ['harbour', quaySprites],
  ['harbour', boatSprites],
  ['common', waterSprites],
  ['street', vehicleSprites],
  ['common', creatureSprites],
  ['common', courierSprites],
  ['common', bubbleSprites],
  ['street', squareSprites],
  ['common', overheadSprites],
  ['common', skySprites],
  ['street', streetFronts],
  ['harbour', harbourBuildings],
  ['common', skylines],
  ['common', findSprites],
  ['square', fountainSquareSprites],
  ['quay', pennyQuaySprites],
  ['storm', stormgateSprites],
  ['tower', watchtowerSprites],
  ['archive', archiveSprites],
  ['answers', answeringHouseSprites],
  ['tower', compassSprites],
  ['traffic', trafficSprites],
];

export function allSprites(): SheetSprite[] {
  return lists.flatMap(([sheet, draw]) => draw().map((sprite) => ({ ...sprite, sheet })));
}
