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
let scanned: readonly Token[] | null = null;

/** Remembers the player's file, to look calls up in. */
export function setSource(code: string): void {
  lines = code.split('\n');
  scanned = null;
}

/** What stands in the line from there on. */
export function textFrom({ line, column }: Position): string {
  return lines[line - 1]?.slice(column - 1) ?? '';
}

/** What stands in the line up to there and `more` characters beyond. */
export function textBefore({ line, column }: Position, more: number): string {
  return lines[line - 1]?.slice(0, column - 1 + more) ?? '';
}

/** What stands from there on, over its line and the few after it. */
export function textOnFrom({ line, column }: Position): string {
  return lines
    .slice(line - 1, line + 9)
    .join('\n')
    .slice(column - 1);
}

/** How far a line is moved in. */
export function indentOf(line: number): number {
  return /^\s*/.exec(lines[line - 1] ?? '')?.[0].length ?? 0;
}

export function sourceTokens(): readonly Token[] {
  scanned ??= scan(lines.join('\n'));
  return scanned;
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

/** Whether this place lies between the brackets of a call that only prints. */
export function isLogged(position: Position): boolean {
  const call = enclosingCall(position, (name) => !NO_CALL.test(name));
  return call !== null && /\bconsole\s*\.\s*$/.test(textBefore(call, 0));
}

/**
 * Where a property is read. Of a chain the engine only names the place of the last call before, so the property is
 * looked for from there to the end of the statement.
 */
export function locateProperty(position: Position, name: string): Position {
  const text = textFrom(position);
  const inLine = text.indexOf('.' + name);
  if (inLine >= 0 && !/^[\w$]/.test(text.slice(inLine + 1 + name.length))) {
    return { line: position.line, column: position.column + inLine + 1 };
  }
  const all = sourceTokens();
  const offset = lineStart(position.line) + position.column - 1;
  let depth = 0;
  for (const [index, token] of all.entries()) {
    if (token.at < offset) continue;
    if (token.text === ';' && depth <= 0) break;
    if ('([{'.includes(token.text)) depth++;
    if (')]}'.includes(token.text)) depth--;
    if (token.text === name && all[index - 1]?.text === '.') return positionOf(token);
  }
  return position;
}

/** Where a name stands first from there on. */
export function locateName(position: Position, name: string): Position | null {
  const offset = lineStart(position.line) + position.column - 1;
  const token = sourceTokens().find(({ at, text }) => at >= offset && text === name);
  return token ? positionOf(token) : null;
}

/** Where a private name is used last; the engine does not say. */
export function locatePrivate(name: string): Position | null {
  const token = sourceTokens().findLast(({ text }) => text === name);
  return token ? positionOf(token) : null;
}

function positionOf({ line, at }: Token): Position {
  return { line, column: at - lineStart(line) + 1 };
}

/** Characters before each line. */
function lineStart(line: number): number {
  return lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
}

/** The nearest `name(` whose arguments hold this place. */
function enclosingCall(position: Position, isMeant: (name: string) => boolean): Position | null {
  const tokens = sourceTokens();
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
      return positionOf(before);
    }
  }
  return null;
}
