import { describe, expect, it } from 'vitest';
import { inks, stampGrid } from '../../game/scenes/mark-grids.ts';
import { markSheet } from '../../game/scenes/mark-sheet.ts';

describe.each(markSheet.marks)('$name', ({ grid }) => {
  it('is a rectangle of known inks', () => {
    expect(new Set(grid.map(({ length }) => length)).size).toBe(1);
    const strange = Array.from(grid.join('')).filter((each) => each !== '.' && !inks[each]);
    expect(strange).toEqual([]);
  });
});

/** The last digit and the rim. */
const cut = (grid: readonly string[]) => grid.map((row) => row.slice(-8));

describe('a stamp', () => {
  it.each(Array.from('0123456789', Number))(
    'bears the digit %i where it stands in the code',
    (digit) => {
      const alone = stampGrid(digit);
      const last = stampGrid(Number(`21${digit}`));
      expect(cut(last)).toEqual(cut(alone));
      const others = Array.from('0123456789', Number).filter((each) => each !== digit);
      for (const other of others) expect(stampGrid(other)).not.toEqual(alone);
    },
  );

  it('is as wide as its code is long, and never empty', () => {
    expect(stampGrid(403)[0]!.length).toBeLessThan(stampGrid(21211)[0]!.length);
    expect(stampGrid(null).join('')).toContain('d');
  });
});

it('tells by the colour of a note who began, and by its arrow where it goes', () => {
  const grids = Object.fromEntries(markSheet.marks.map(({ name, grid }) => [name, grid]));
  const shape = (name: string) =>
    grids[`mark/note-${name}`]!.map((row) => row.replaceAll(/[CA]/g, 'p').replaceAll(/[to]/g, 'i'));
  expect(shape('request')).toEqual(shape('answer'));
  expect(shape('response')).toEqual(shape('webhook'));
  expect(shape('request')).not.toEqual(shape('webhook'));
  expect(grids['mark/note-request']).not.toEqual(grids['mark/note-answer']);
});
