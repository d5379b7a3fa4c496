import { describe, expect, it } from 'vitest';
import { mastOf } from '../../game/scenes/replay/mast.ts';
import { allLevels } from '../support/levels.ts';

const view = { x: 0, y: 0, width: 320, height: 180 };

const levels = allLevels().filter(({ objectives }) => objectives.length > 0);

describe.each(levels)('in $id', ({ map }) => {
  const terminals = map.things.filter((thing) => thing.kind === 'terminal');

  it.each(terminals)('$objective is a way off from a mast inside of the place', (thing) => {
    const { mast } = mastOf(map, thing, view);
    expect(Math.hypot(mast.x - thing.x, mast.y - thing.y)).toBeGreaterThanOrEqual(72);
    expect(mast.x).toBeGreaterThan(0);
    expect(mast.x).toBeLessThan(map.width * map.tileSize);
    // Below what the page lays over the upper edge.
    expect(mast.y).toBeGreaterThan(view.height * 0.25);
    expect(mast.y).toBeLessThan(map.height * map.tileSize);
  });
});

it('needs a mast of its own only where nothing has one', () => {
  const aerials = allLevels().map(({ id, map }) => [
    id,
    mastOf(map, { x: 200, y: 200 }, view).needsAerial,
  ]);
  expect(Object.fromEntries(aerials)).toMatchObject({
    'lamp-street': false,
    'fountain-square': false,
    stormgate: true,
  });
});

it('hangs in the air above the terminal where nothing stands', () => {
  const bare = { things: [], width: 40, tileSize: 16 };
  const terminal = { x: 300, y: 300 };
  const { mast, needsAerial } = mastOf(bare, terminal, view);
  expect(needsAerial).toBe(true);
  expect(mast.y).toBeLessThan(terminal.y - 60);
});
