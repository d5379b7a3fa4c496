/** Paths of routes in the syntax of Express 5 (path-to-regexp 8): text, `:name`, `*name`, `{optional}`. */
export type PathPattern = string | RegExp | readonly PathPattern[];

export interface PathMatch {
  readonly params: Readonly<Record<string, string>>;
  /** What of the path was matched. */
  readonly path: string;
}

export type MatchPath = (path: string) => PathMatch | null;

/** How a path is matched; `isPrefix`: the rest may go on, as with `app.use`. */
export function matcherOf(pattern: PathPattern, isPrefix: boolean): MatchPath {
  if (Array.isArray(pattern)) {
    const matchers = pattern.map((each: PathPattern) => matcherOf(each, isPrefix));
    return (path) => {
      for (const matcher of matchers) {
        const match = matcher(path);
        if (match) return match;
      }
      return null;
    };
  }
  if (pattern instanceof RegExp) return (path) => read(pattern.exec(path));
  const source = translate(String(pattern).replace(/\/$/, ''));
  const expression = new RegExp(`^${source}${isPrefix ? '(?=/|$)' : '/?$'}`, 'i');
  return (path) => read(expression.exec(path));
}

function read(match: RegExpExecArray | null): PathMatch | null {
  if (match === null) return null;
  const named = Object.entries({ ...match.groups }).filter(([, value]) => value !== undefined);
  const numbered = match.groups ? [] : match.slice(1).map((value, index) => [index, value]);
  const values = [...named, ...numbered].map(([name, value]) => [name, decode(String(value))]);
  return { params: Object.fromEntries(values), path: match[0] };
}

function translate(pattern: string): string {
  let source = '';
  for (let at = 0; at < pattern.length; at++) {
    const letter = pattern[at] ?? '';
    if (letter === ':' || letter === '*') {
      const name = /^[A-Za-z_$][\w$]*/.exec(pattern.slice(at + 1))?.[0];
      if (name === undefined) throw missingName(at, pattern);
      source += letter === ':' ? `(?<${name}>[^/]+)` : `(?<${name}>.+)`;
      at += name.length;
    } else if (letter === '{') source += '(?:';
    else if (letter === '}') source += ')?';
    else source += letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  }
  return source;
}

function missingName(at: number, pattern: string): TypeError {
  return new TypeError(
    `Missing parameter name at index ${at + 1}: ${pattern}; visit https://git.new/pathToRegexpError for info`,
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
