import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  codeOf,
  isSolved,
  misplacedAt,
  moved,
  puzzleOf,
  shuffledOrder,
} from '../../game/domain/parsons.ts';
import { allLevels, solutionOf } from '../support/levels.ts';

const solution = `import a from 'a';

const b = a();

for (const c of b) {
  send(c);
}
log();
`;
const inOrder = (pieces: readonly string[]) => pieces.map((_, index) => index);
const bare = (code: string) => code.split('\n').filter((line) => line.trim() !== '');

it('gives the lines that the starter has too, and keeps what closes with what it closes', () => {
  expect(puzzleOf(solution, `import a from 'a';\n\nconst b = 1;\n`)).toEqual({
    given: "import a from 'a';",
    pieces: ['const b = a();', 'for (const c of b) {', '  send(c);\n}', 'log();'],
  });
});

it('gives nothing of a statement that the starter has only begun', () => {
  const { given } = puzzleOf('send({\n  to,\n  body,\n});\n', 'send({\n  to,\n});\n');
  expect(given).toBe('');
});

it('names the one line that was moved and not those it pushed along', () => {
  const pieces = ['a', 'b', 'c', 'd'];
  expect(misplacedAt(pieces, [3, 0, 1, 2])).toBe(0);
  expect(misplacedAt(pieces, [1, 2, 3, 0])).toBe(3);
  expect(misplacedAt(pieces, [0, 1, 2, 3])).toBe(null);
});

it('lets equal lines change places', () => {
  const pieces = ['a', 'x', 'b', 'x'];
  expect(isSolved(pieces, [0, 3, 2, 1])).toBe(true);
  expect(misplacedAt(pieces, [0, 3, 2, 1])).toBe(null);
});

it('keeps to the ends of the list', () => {
  expect(moved([0, 1, 2], 0, 9)).toEqual([1, 2, 0]);
  expect(moved([0, 1, 2], 2, -4)).toEqual([2, 0, 1]);
});

it('shuffles by the seed alone, and never into the solution', () => {
  fc.assert(
    fc.property(fc.string(), fc.uniqueArray(fc.string(), { minLength: 2 }), (seed, pieces) => {
      const puzzle = { given: '', pieces };
      const order = shuffledOrder(puzzle, seed);
      expect(order).toEqual(shuffledOrder(puzzle, seed));
      expect(order.toSorted((a, b) => a - b)).toEqual(inOrder(pieces));
      expect(isSolved(pieces, order)).toBe(false);
    }),
  );
});

it('names a line whose move solves the puzzle, when one line was moved', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'b', 'c', 'd', '}'), { minLength: 2, maxLength: 12 }),
      fc.nat(11),
      fc.nat(11),
      (pieces, from, to) => {
        const order = moved(inOrder(pieces), from % pieces.length, to % pieces.length);
        const place = misplacedAt(pieces, order);
        const ways = place === null ? [order] : order.map((_, at) => moved(order, place, at));
        expect(ways.some((way) => isSolved(pieces, way))).toBe(true);
      },
    ),
  );
});

it.each(
  allLevels().flatMap(({ id, objectives }) =>
    objectives.map((objective) => ({ level: id, objective })),
  ),
)('makes a puzzle of $level/$objective.id that can be done', ({ level, objective }) => {
  const code = solutionOf(level, objective.id);
  const puzzle = puzzleOf(code, objective.starter);
  expect(puzzle.pieces.length).toBeGreaterThan(1);
  expect(puzzle.pieces.length).toBeLessThanOrEqual(12);
  expect(bare(codeOf(puzzle, inOrder(puzzle.pieces)))).toEqual(bare(code));
});
