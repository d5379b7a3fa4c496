import { textBefore, textFrom, textOnFrom, type Position } from './call-locator.ts';
import { openBracket } from './open-bracket.ts';

/** What the engine says of code it cannot read, in the words of Node; null for what is about something else. */
export function inReadingWords(message: string, position: Position): string | null {
  const text = textFrom(position);
  if (MAKES_PATTERN.test(text)) return `Invalid regular expression: ${message}`;
  if (message.startsWith('Unexpected ') && /\bimport\s+\{?\s*$/.test(textBefore(position, 0))) {
    return 'Import declarations may only appear at the top of a file';
  }
  if (isEnd(message, position)) return `Unexpected end of input${neverClosed()}`;
  if (message === 'unexpected end of string') {
    return text.startsWith('`') ? 'Unterminated template literal' : 'Unterminated string literal';
  }
  if (message === 'unexpected character') return `Invalid or unexpected token '${first(text)}'`;
  if (message === 'invalid number literal') return `Invalid or unexpected token '${word(text)}'`;
  if (message === 'missing initializer for variable') {
    return 'Missing initializer in const declaration';
  }
  if (message === 'unexpected line terminator in regexp') {
    return 'Invalid regular expression: missing /';
  }
  if (message === 'return not in a function') return 'Illegal return statement';
  const [, token] = /^unexpected token in expression: '(.*)'$/.exec(message) ?? [];
  if (token) return `Unexpected token '${token}'`;
  return EXPECTING.test(message) && text !== '' ? unexpected(text) : null;
}

const EXPECTING = /^(?:expecting '.*'|invalid property name|variable name expected)$/;
/** A pattern in a text is read while the code runs; errors of any other kind have been told by then. */
const MAKES_PATTERN = /^\.?(?:RegExp|match|matchAll|search)\s*\(/;
const RESERVED =
  /^(?:break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|export|extends|false|finally|for|function|if|import|in|instanceof|new|null|return|super|switch|this|throw|true|try|typeof|var|void|while|with)$/;

function isEnd(message: string, position: Position): boolean {
  const isAboutToken = /^unexpected token in expression: ''$|^Unexpected end of input$/.test(
    message,
  );
  return isAboutToken || (EXPECTING.test(message) && textOnFrom(position).trim() === '');
}

function neverClosed(): string {
  const open = openBracket();
  return open === null ? '' : `: the '${open.text}' of line ${open.line} is never closed`;
}

function unexpected(text: string): string {
  const found = word(text);
  if (/^['"]/.test(text)) return 'Unexpected string';
  if (/^\d/.test(found)) return 'Unexpected number';
  const isName = /^[\w$]/.test(found) && !RESERVED.test(found);
  return `Unexpected ${isName ? 'identifier' : 'token'} '${found}'`;
}

function first(text: string): string {
  return Array.from(text)[0] ?? '';
}

function word(text: string): string {
  return /^[\w$]+/.exec(text)?.[0] ?? first(text);
}
