import { expect, it } from 'vitest';
import { stageGroups } from '../../game/scenes/staging.ts';

it('lights what is near before what is far, and neighbours together', () => {
  const [far, near, besideNear] = [
    { thing: { x: 300, y: 0 } },
    { thing: { x: 20, y: 0 } },
    { thing: { x: 30, y: 10 } },
  ];
  expect(stageGroups([far, near, besideNear], { x: 0, y: 0 })).toEqual([[near, besideNear], [far]]);
});
