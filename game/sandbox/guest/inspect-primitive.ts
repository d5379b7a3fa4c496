/** How single values are written. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '\\': '\\\\',
};

const LINE_WIDTH = 80;

/** In quotes, with the quote that needs the fewest escapes. */
export function showString(text: string): string {
  const quote = !text.includes("'")
    ? "'"
    : !text.includes('"')
      ? '"'
      : text.includes('`') || text.includes('${')
        ? "'"
        : '`';
  let shown = quote;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const escape = ESCAPES[letter];
    if (escape) shown += escape;
    else if (letter === quote) shown += '\\' + letter;
    else if (code < 0x20 || (code >= 0x7f && code < 0xa0))
      shown += '\\x' + code.toString(16).toUpperCase().padStart(2, '0');
    else if (code >= 0xd800 && code < 0xe000) shown += '\\u' + code.toString(16);
    else shown += letter;
  }
  return shown + quote;
}

export type Primitive = string | number | bigint | boolean | symbol | undefined;

export function isPrimitive(value: unknown): value is Primitive {
  return typeof value !== 'object' && typeof value !== 'function';
}

export function showPrimitive(value: Primitive, indent: number): string {
  if (typeof value === 'string') return showLongString(value, indent);
  if (typeof value === 'bigint') return `${value}n`;
  return Object.is(value, -0) ? '-0' : String(value);
}

/** A long text inside a value goes on in the next line at each line break. */
function showLongString(text: string, indent: number): string {
  if (text.length <= 16 || text.length <= LINE_WIDTH - indent - 4) return showString(text);
  const lines = text.split(/(?<=\n)/).map(showString);
  return lines.join(` +\n${' '.repeat(indent + 2)}`);
}

interface Types {
  Date: Date;
  Map: Map<unknown, unknown>;
  Set: Set<unknown>;
  Boolean: object;
  Number: object;
  String: object;
}

// Each reads what only a true value of its type has, so a pretender throws.
const probes: { readonly [Type in keyof Types]: (value: object) => void } = {
  Date: (value) => Date.prototype.getTime.call(value),
  Map: (value) => Map.prototype.has.call(value, 0),
  Set: (value) => Set.prototype.has.call(value, 0),
  Boolean: (value) => Boolean.prototype.valueOf.call(value),
  Number: (value) => Number.prototype.valueOf.call(value),
  String: (value) => String.prototype.valueOf.call(value),
};

export function hasType<Type extends keyof Types>(type: Type, value: object): value is Types[Type] {
  try {
    probes[type](value);
    return true;
  } catch {
    return false;
  }
}
