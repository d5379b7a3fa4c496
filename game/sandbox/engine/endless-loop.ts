import { readObject, readLine } from './plain.ts';
import { isListOf, isNumber, isShape } from '../guard.ts';

/** What marks in the code saw of its loops: see guest/marks.ts. Times count marks. */
export interface Marks {
  readonly marks: number;
  readonly thrownAt: number | null;
  readonly loops: readonly Loop[];
}

interface Loop {
  readonly line: number;
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

const isLoop = isShape<Loop>({ line: isNumber, first: isNumber, last: isNumber, count: isNumber });
const areLoops = isListOf(isLoop);

/** So many times longer than usual without going round means: stuck inside. */
const PATIENCE = 10;

export function readMarkings(json: string): Marks | null {
  const fields = readObject(json);
  const { marks, thrownAt, loops } = fields ?? {};
  return isNumber(marks) && areLoops(loops) ? { marks, thrownAt: readLine(thrownAt), loops } : null;
}

/**
 * The line of the loop that never ended: the outermost that still went round. An outer loop goes round less often than
 * the loops inside it, so it is the one with the fewest rounds.
 */
export function lineOfEndlessLoop({ marks, loops }: Marks): number | null {
  const latest = loops.reduce<Loop | null>(
    (held, loop) => (held && held.last > loop.last ? held : loop),
    null,
  );
  if (latest === null) return null;
  const isAlive = (loop: Loop): boolean => {
    const usualGap = (loop.last - loop.first) / Math.max(loop.count - 1, 1);
    return (
      loop === latest ||
      (loop.last > latest.first && marks - loop.last <= PATIENCE * (usualGap + 1))
    );
  };
  const alive = loops.filter(isAlive);
  const outermost = alive.reduce((held, loop) => (loop.count < held.count ? loop : held));
  return outermost.line;
}
