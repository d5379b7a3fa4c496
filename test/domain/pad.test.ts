import { expect, it } from 'vitest';
import { idlePad, pressesOf, type RawPad, readPad } from '../../game/domain/pad.ts';

function aPad(down: readonly number[] = [], axes: readonly number[] = [0, 0]): RawPad {
  const buttons = Array.from({ length: 17 }, (_, i) => ({ pressed: down.includes(i) }));
  return { mapping: 'standard', axes, buttons };
}

it('reads the first pad whose layout it knows', () => {
  expect(readPad([])).toBeNull();
  expect(readPad([null, { ...aPad(), mapping: '' }])).toBeNull();
  expect(readPad([null, aPad([0])])?.use).toBe(true);
});

it('walks by stick and cross, and stands still on a restless stick', () => {
  expect(readPad([aPad([], [0.2, -0.2])])?.way).toEqual({ x: 0, y: 0 });
  expect(readPad([aPad([], [0.6, -0.7])])?.way).toEqual({ x: 0.6, y: -0.7 });
  expect(readPad([aPad([12, 15], [0.6, 0.6])])?.way).toEqual({ x: 1, y: -1 });
});

it('counts a button once, however long it is held', () => {
  const held = readPad([aPad([1, 13])])!;
  expect(pressesOf(idlePad, held)).toEqual(['back', 'down']);
  expect(pressesOf(held, held)).toEqual([]);
  expect(pressesOf(held, idlePad)).toEqual([]);
});
