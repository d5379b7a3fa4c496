import type { Token } from '../scan.ts';
import { indentOf, sourceTokens } from './call-locator.ts';

const PARTNERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/**
 * The bracket that was most likely forgotten to be closed. A closing one that begins its line further left than the
 * line of its partner belongs to another: then it is the partner that stays open.
 */
export function openBracket(): Token | null {
  const open: Token[] = [];
  let suspect: Token | null = null;
  const tokens = sourceTokens();
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if ('([{'.includes(token.text)) open.push(token);
    const wanted = PARTNERS[token.text];
    if (wanted === undefined || open.at(-1)?.text !== wanted) continue;
    const partner = open.pop()!;
    const isFirst = tokens[index - 1]?.line !== token.line;
    if (isFirst && indentOf(token.line) < indentOf(partner.line)) suspect ??= partner;
  }
  const last = open.at(-1) ?? null;
  return last && (suspect ?? last);
}
