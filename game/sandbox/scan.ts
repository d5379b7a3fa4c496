/**
 * The words and signs of a piece of JavaScript, without comments, strings and regular expressions. Not a parser: good
 * enough to find loops in code that runs.
 */
export interface Token {
  readonly text: string;
  /** Index of its first character. */
  readonly at: number;
  readonly line: number;
}

const WORD = /[\p{ID_Start}$_#][\p{ID_Continue}$\u200c\u200d]*|\d[\w.]*/uy;
/** After these a slash begins a regular expression. */
const BEFORE_EXPRESSION =
  /^(?:[({[,;=!&|?:+\-*%<>~^]|return|typeof|case|in|of|void|delete|throw|new|else|do|await|yield)$/;

/** What is skipped: white space, comments, strings. Template texts are handled apart, as code stands inside them. */
const SKIPPED = /\s+|\/\/[^\n]*|\/\*[^]*?\*\/|'(?:\\[^]|[^'\\])*'|"(?:\\[^]|[^"\\])*"/y;
const REGEX = /\/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[])+\/\w*/y;
/** The text of a template up to its end or to the next piece of code. */
const TEMPLATE = /(?:\\[^]|\$(?!\{)|[^`\\$])*(`|\$\{)/y;

export function scan(code: string): Token[] {
  const tokens: Token[] = [];
  /** Depth of braces at which the text of a template goes on. */
  const templates: number[] = [];
  let depth = 0;
  let at = 0;
  let line = 1;

  function take(pattern: RegExp): string | null {
    pattern.lastIndex = at;
    const found = pattern.exec(code)?.[0];
    if (!found) return null;
    line += found.split('\n').length - 1;
    at += found.length;
    return found;
  }

  function takeTemplate(): void {
    const text = take(TEMPLATE);
    if (text === null) at = code.length;
    else if (text.endsWith('${')) templates.push(depth++);
  }

  while (at < code.length) {
    if (take(SKIPPED) !== null) continue;
    const last = tokens.at(-1)?.text ?? ';';
    if (code[at] === '/' && BEFORE_EXPRESSION.test(last) && take(REGEX) !== null) continue;
    const token = { at, line };
    const text = take(WORD) ?? code[at++] ?? '';
    if (text === '`') {
      takeTemplate();
      tokens.push({ ...token, text: 'template' });
      continue;
    }
    if (text === '{') depth++;
    if (text === '}' && --depth === templates.at(-1)) {
      templates.pop();
      takeTemplate();
      continue;
    }
    tokens.push({ ...token, text });
  }
  return tokens;
}
