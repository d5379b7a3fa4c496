import { drawBay, drawDoorBay } from '../buildings/answering-bays.ts';
import { hatchSprites } from './answering-hatches.ts';
import { answeringYardSprites } from './answering-yard.ts';
import { loose, type Sprite } from './sprite.ts';
import { telephoneSprites } from './telephones.ts';

/** The Answering House, bay by bay, so that each of its windows lights for its own kind of answer. */
export function answeringHouseSprites(): Sprite[] {
  const bays = [
    ['answer-bay-0', (isLit: boolean) => drawBay({ seed: 4 }, isLit)],
    ['answer-bay-1', (isLit: boolean) => drawBay({ seed: 7 }, isLit)],
    ['answer-bay-broken', (isLit: boolean) => drawBay({ seed: 10, isBroken: true }, isLit)],
    ['answer-door', drawDoorBay],
  ] as const;
  return [
    ...bays.flatMap(([key, draw]) => [loose(key, draw(false)), loose(`${key}-lit`, draw(true))]),
    ...hatchSprites(),
    ...telephoneSprites(),
    ...answeringYardSprites(),
  ];
}
