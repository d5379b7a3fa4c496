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

/** What stands in the line from there on. */
export function textFrom({ line, column }: Position): string {
  return lines[line - 1]?.slice(column - 1) ?? '';
}

/** What stands in the line up to there and `more` characters beyond. */
export function textBefore({ line, column }: Position, more: number): string {
  return lines[line - 1]?.slice(0, column - 1 + more) ?? '';
}

export function locateCall(position: Position, callee: string): Position {
  const [called = ''] = textFrom(position).split('(');
  if (callee === '' || called.includes(callee)) return position;
  return enclosingCall(position, (name) => name === callee) ?? position;
}

const NO_CALL = /^(?:if|for|while|switch|catch|with|await|return|\W)$/;

/** Whether this place lies between the brackets of a call. */
export function isArgument(position: Position): boolean {
  return enclosingCall(position, (name) => !NO_CALL.test(name)) !== null;
}

/** Characters before each line. */
function lineStart(line: number): number {
  return lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
}

/** The nearest `name(` whose arguments hold this place. */
function enclosingCall(position: Position, isMeant: (name: string) => boolean): Position | null {
  tokens ??= scan(lines.join('\n'));
  const offset = lineStart(position.line) + position.column - 1;
  let depth = 0;
  for (let index = tokens.findLastIndex((token) => token.at <= offset); index > 0; index--) {
    const { text } = tokens[index]!;
    if (')]}'.includes(text)) depth++;
    if (!'([{'.includes(text) || --depth >= 0) continue;
    depth = 0;
    const before = tokens[index - 1]!;
    // The body of a function: what calls lie outside of it is another matter.
    if (text === '{' && (before.text === ')' || before.text === '>')) return null;
    if (text === '(' && isMeant(before.text)) {
      return { line: before.line, column: before.at - lineStart(before.line) + 1 };
    }
  }
  return null;
}
