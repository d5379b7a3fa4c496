/** A Parsons puzzle: the lines of a solution, shuffled, to be put back in order. */

export interface Puzzle {
  /** Lines at the top that the starter has too; they stay where they are. */
  readonly given: string;
  /** One or more lines each, in the order of the solution. */
  readonly pieces: readonly string[];
}

const mostPieces = 12;
/** A line that only closes something belongs to what it closes. */
const closing = /^[\s)\]};,]+$/;

export function puzzleOf(solution: string, starter: string): Puzzle {
  const lines = solution.trimEnd().split('\n');
  const starterLines = starter.trimEnd().split('\n');
  const differs = lines.findIndex((line, at) => line !== starterLines[at]);
  const shared = differs === -1 ? 0 : differs;
  // A first line inside brackets would hang in the air: give whole statements only.
  const top = lines.findLastIndex(
    (line, at) => at <= shared && /^\S/.test(line) && !closing.test(line),
  );
  const given = lines.slice(0, Math.max(top, 0));
  const pieces = joined(lines.slice(given.length));
  return { given: given.join('\n').trim(), pieces };
}

function joined(lines: readonly string[]): readonly string[] {
  const pieces: string[] = [];
  for (const line of lines) {
    if (line.trim() === '') continue;
    const last = pieces.length - 1;
    if (last >= 0 && closing.test(line)) pieces[last] += `\n${line}`;
    else pieces.push(line);
  }
  while (pieces.length > mostPieces) {
    const at = shortestPair(pieces);
    pieces.splice(at, 2, `${pieces[at]}\n${pieces[at + 1]}`);
  }
  return pieces;
}

function shortestPair(pieces: readonly string[]): number {
  const sizes = pieces.slice(1).map((piece, at) => piece.length + pieces[at]!.length);
  return sizes.indexOf(Math.min(...sizes));
}

/** An order of the pieces (indexes into them) that depends on the seed alone and is not yet solved. */
export function shuffledOrder({ pieces }: Puzzle, seed: string): readonly number[] {
  const order = pieces.map((_, index) => index);
  const next = randomOf(seed);
  for (let at = order.length - 1; at > 0; at--) {
    const other = next() % (at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return isSolved(pieces, order) ? [...order.slice(1), ...order.slice(0, 1)] : order;
}

/** Pieces with the same text may change places. */
export function isSolved(pieces: readonly string[], order: readonly number[]): boolean {
  return order.every((piece, at) => pieces[piece] === pieces[at]);
}

/** The order with the piece at one place moved to another. */
export function moved(order: readonly number[], from: number, to: number): readonly number[] {
  const place = Math.min(Math.max(to, 0), order.length - 1);
  const rest = order.filter((_, at) => at !== from);
  return [...rest.slice(0, place), order[from]!, ...rest.slice(place)];
}

/**
 * The first place whose piece has to move, or null when solved. The longest run of pieces that already follow one
 * another rightly stays, so that one piece out of place is named and not all that it pushed along.
 */
export function misplacedAt(pieces: readonly string[], order: readonly number[]): number | null {
  const now = order.map((piece) => pieces[piece]!);
  const longest = commonLengths(now, pieces);
  let wanted = 0;
  for (let at = 0; at < now.length; at++) {
    while (wanted < pieces.length && longest[at]![wanted] === longest[at]![wanted + 1]) wanted++;
    if (now[at] !== pieces[wanted]) return at;
    wanted++;
  }
  return null;
}

/** How many pieces the ends of both lists have in common in the same order, by where these ends begin. */
function commonLengths(now: readonly string[], pieces: readonly string[]): readonly number[][] {
  const lengths = Array.from({ length: now.length + 1 }, () =>
    Array.from({ length: pieces.length + 1 }, () => 0),
  );
  for (let at = now.length - 1; at >= 0; at--) {
    for (let to = pieces.length - 1; to >= 0; to--) {
      lengths[at]![to] =
        now[at] === pieces[to]
          ? lengths[at + 1]![to + 1]! + 1
          : Math.max(lengths[at + 1]![to]!, lengths[at]![to + 1]!);
    }
  }
  return lengths;
}

/** The code that the pieces make in this order. */
export function codeOf({ given, pieces }: Puzzle, order: readonly number[]): string {
  const body = order.map((piece) => pieces[piece]).join('\n');
  return `${given === '' ? body : `${given}\n\n${body}`}\n`;
}

/** Whole numbers out of a text, always the same (FNV-1a, then xorshift). */
function randomOf(seed: string): () => number {
  let state = 2_166_136_261;
  for (const letter of seed) state = Math.imul(state ^ letter.codePointAt(0)!, 16_777_619);
  state ||= 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
