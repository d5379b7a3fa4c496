import { describe, expect, it } from 'vitest';
import { type Ground, isFree, slide } from '../../game/domain/ground.ts';
import { findPath } from '../../game/domain/path.ts';

/** A ground drawn with characters: `#` is a wall. */
function drawGround(...rows: string[]): Ground {
  return {
    width: rows[0]!.length * 16,
    height: rows.length * 16,
    tileSize: 16,
    solid: rows.flatMap((row) => Array.from(row, (cell) => cell === '#')),
    boxes: [],
  };
}

const room = drawGround('#######', '#..#..#', '#..#..#', '#.....#', '#######');
const left = { x: 24, y: 28 };
const right = { x: 88, y: 28 };

describe('findPath', () => {
  it('goes straight where nothing is in the way', () => {
    const to = { x: 24, y: 60 };
    expect(findPath(room, left, to)).toEqual([to]);
  });

  it('is empty when one is there already', () => {
    expect(findPath(room, left, left)).toEqual([]);
  });

  it('goes round a wall and ends where it should', () => {
    const way = findPath(room, left, right);
    expect(way.at(-1)).toEqual(right);
    expect(way.length).toBeGreaterThan(1);
  });

  it('never leads through a wall', () => {
    let at = left;
    for (const corner of findPath(room, left, right)) {
      for (let share = 0; share <= 1; share += 0.05) {
        const [x, y] = [at.x + (corner.x - at.x) * share, at.y + (corner.y - at.y) * share];
        expect(isFree(room, x, y)).toBe(true);
      }
      at = corner;
    }
  });

  it('ends as near as one can get to what cannot be reached', () => {
    const shut = drawGround('#######', '#..#..#', '#..#..#', '#######');
    const end = findPath(shut, left, right).at(-1)!;
    expect(end.x).toBeLessThan(48);
    expect(end.x).toBeGreaterThan(36);
  });

  it('stays where it is when nowhere is nearer', () => {
    const shut = drawGround('#######', '#..#..#', '#..#..#', '#######');
    const end = findPath(shut, left, right).at(-1)!;
    expect(findPath(shut, end, right)).toEqual([]);
  });

  it('goes round the feet of things', () => {
    const open = drawGround('.......', '.......', '.......');
    const ground = { ...open, boxes: [{ x: 50, y: 16, width: 12, height: 14 }] };
    const way = findPath(ground, { x: 24, y: 26 }, { x: 90, y: 26 });
    expect(way.length).toBeGreaterThan(1);
    expect(way.at(-1)).toEqual({ x: 90, y: 26 });
  });
});

describe('slide', () => {
  it('stops at a wall', () => {
    expect(slide(room, { x: 40, y: 40 }, 20, 0).x).toBeLessThanOrEqual(43);
  });

  it('goes along a wall that is met at a slant', () => {
    const end = slide(room, { x: 42, y: 30 }, 10, 10);
    expect(end.x).toBeLessThanOrEqual(43);
    expect(end.y).toBe(40);
  });

  it('slips round a corner', () => {
    let at = { x: 40, y: 51 };
    for (let i = 0; i < 40; i++) at = slide(room, at, 2, 0);
    expect(at.x).toBeGreaterThan(60);
  });

  it('lets out whoever is caught inside something', () => {
    expect(slide(room, { x: 56, y: 28 }, -4, 0).x).toBe(52);
  });
});
