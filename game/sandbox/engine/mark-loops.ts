import { scan, type Token } from '../scan.ts';

/**
 * Writes a mark into every loop and before every value that is thrown or rejects, for a second look at code that went
 * round without end or threw something without a line. The marks call `__mark(line)` and `__thrown(line)`, which the
 * guest provides then.
 */
interface Insertion {
  readonly at: number;
  readonly text: string;
}

export function markLoops(code: string): string {
  const tokens = scan(code);
  const insertions = tokens.flatMap((token, index): Insertion[] => {
    if (isRejection(tokens, index)) {
      return [{ at: tokens[index + 1]!.at + 1, text: `...__thrown(${token.line}),` }];
    }
    const isProperty = tokens[index - 1]?.text === '.' || tokens[index + 1]?.text === ':';
    if (isProperty) return [];
    if (token.text === 'while' && tokens[index + 1]?.text === '(') {
      return [{ at: tokens[index + 1]!.at + 1, text: `__mark(${token.line}),` }];
    }
    if (token.text === 'for') return markFor(tokens, index);
    if (token.text === 'throw') return [{ at: token.at + 5, text: ` __thrown(${token.line}),` }];
    return [];
  });
  return insertions
    .toSorted((one, other) => other.at - one.at)
    .reduce((text, { at, text: mark }) => text.slice(0, at) + mark + text.slice(at), code);
}

/** `reject(what)` and `Promise.reject(what)`, where they are called and not declared. */
function isRejection(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.text !== 'reject' || tokens[index + 1]?.text !== '(') return false;
  const before = tokens[index - 1]?.text;
  if (before === '.') return tokens[index - 2]?.text === 'Promise';
  let depth = 0;
  const end = tokens.findIndex(({ text }, at) => {
    if (at <= index) return false;
    if (text === '(') depth++;
    return text === ')' && --depth === 0;
  });
  return before !== 'function' && tokens[end + 1]?.text !== '{';
}

/** `for (a; b; c)` is marked in its condition, `for (a of b) {` where its body begins. */
function markFor(tokens: readonly Token[], index: number): Insertion[] {
  const line = tokens[index]!.line;
  const open = tokens[index + 1]?.text === 'await' ? index + 2 : index + 1;
  if (tokens[open]?.text !== '(') return [];
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    const { text } = tokens[at]!;
    if ('([{'.includes(text)) depth++;
    if (')]}'.includes(text)) depth--;
    if (text === ';' && depth === 1) {
      const isEmpty = tokens[at + 1]?.text === ';';
      return [{ at: tokens[at]!.at + 1, text: ` __mark(${line})${isEmpty ? '' : ','}` }];
    }
    if (depth === 0) {
      const body = tokens[at + 1];
      return body?.text === '{' ? [{ at: body.at + 1, text: ` __mark(${line});` }] : [];
    }
  }
  return [];
}
