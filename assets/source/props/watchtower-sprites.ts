import { fronts } from '../buildings/front.ts';
import { drawKeeperCottage } from '../buildings/keeper-cottage.ts';
import {
  drawLanternRoom,
  drawTowerGround,
  drawTowerSecond,
  drawTowerThird,
} from '../buildings/signal-tower.ts';
import { glazed, loose, type Sprite } from './sprite.ts';
import { towerGearSprites } from './tower-gear.ts';
import { towerSpotSprites } from './tower-spots.ts';

/** What stands on signal hill. The walls of the tower block nothing by themselves: its galleries run before them. */
export function watchtowerSprites(): Sprite[] {
  const walls = [
    ['tower-ground', drawTowerGround],
    ['tower-second', drawTowerSecond],
    ['tower-third', drawTowerThird],
    ['lantern-room', drawLanternRoom],
  ] as const;
  return [
    ...walls.flatMap(([key, draw]) => {
      const both = [loose(key, draw(false)), loose(`${key}-lit`, draw(true))];
      // The lantern on top is a signal: it counts by day as well.
      return key === 'lantern-room' ? both : glazed('window', both);
    }),
    ...towerSpotSprites(),
    ...towerGearSprites(),
    ...fronts('keeper-cottage', drawKeeperCottage, 30),
  ];
}
