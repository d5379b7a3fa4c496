import { scan, type Token } from '../scan.ts';

/**
 * Where a call begins. For a call whose arguments hold other calls over several lines, the engine names the place of
 * the last of those; the name of what was called leads back to its own.
 */
export interface Position {
  readonly line: number;
  readonly column: number;
}

let lines: readonly string[] = [];
let tokens: readonly Token[] | null = null;

/** Remembers the player's file, to look calls up in. */
export function setSource(code: string): void {
  lines = code.split('\n');
  tokens = null;
}

export function locateCall(position: Position, callee: string): Position {
  const text = lines[position.line - 1]?.slice(position.column - 1) ?? '';
  const [called = ''] = text.split('(');
  if (callee === '' || called.includes(callee)) return position;
  tokens ??= scan(lines.join('\n'));
  return enclosingCall(tokens, offsetOf(position), callee) ?? position;
}

/** Characters before each line. */
function lineStart(line: number): number {
  return lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
}

function offsetOf({ line, column }: Position): number {
  return lineStart(line) + column - 1;
}

/** The nearest `callee(` whose arguments hold this place. */
function enclosingCall(all: readonly Token[], offset: number, callee: string): Position | null {
  let depth = 0;
  for (let index = all.findLastIndex((token) => token.at <= offset); index > 0; index--) {
    const { text } = all[index]!;
    if (')]}'.includes(text)) depth++;
    else if ('([{'.includes(text) && --depth < 0) {
      depth = 0;
      const name = all[index - 1]!;
      if (text === '(' && name.text === callee) {
        return { line: name.line, column: name.at - lineStart(name.line) + 1 };
      }
    }
  }
  return null;
}
