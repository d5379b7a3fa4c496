import { expect, it } from 'vitest';
import { complete, startOf } from '../../game/domain/progress.ts';
import { pointedOut } from '../../game/domain/route.ts';

const after = (...keys: readonly string[]) => keys.reduce(complete, startOf('first-contact'));
const open = ['penny-quay', 'stormgate', 'lamp-street'];

it('points a builder to errors before prices, once the street is lit', () => {
  const progress = after('first-contact/send-a-text', 'lamp-street/two-keys');
  expect(pointedOut('builder', open, progress)).toBe('stormgate');
});

it('points to no place that was begun or cannot be reached', () => {
  const progress = after('first-contact/a', 'lamp-street/b', 'stormgate/c');
  expect(pointedOut('builder', open, progress)).toBe(null);
});

it('leaves the story in its own order', () => {
  expect(pointedOut('story', open, after())).toBe(null);
});
