import { inspect } from './inspect.ts';
import { peek } from './peek.ts';

const BUILT_IN: ReadonlySet<unknown> = new Set(
  [Object, Array, Error, Date, RegExp, Function, Boolean, Number, String, Uint8Array].map((type) =>
    peek(type.prototype, 'toString'),
  ),
);

/** The arguments of console.log as one text: `%s` and its kin filled in, the rest after a space. */
export function format(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first !== 'string') return values.map(showLogged).join(' ');
  if (rest.length === 0) return first;
  let used = 0;
  const head = first.replace(/%([sdifjoOc%])/g, (whole, kind: string) => {
    if (kind === '%') return '%';
    if (used >= rest.length) return whole;
    return fill(kind, rest[used++]);
  });
  return [head, ...rest.slice(used).map(showLogged)].join(' ');
}

function showLogged(value: unknown): string {
  return typeof value === 'string' ? value : inspect(value);
}

function fill(kind: string, value: unknown): string {
  switch (kind) {
    case 's':
      if (typeof value !== 'object' || value === null) return showText(value);
      return ownWords(value) ?? inspect(value, { depth: 0 });
    case 'd':
    case 'i':
    case 'f':
      return showNumber(kind, value);
    case 'j':
      return JSON.stringify(value) ?? 'undefined';
    case 'c':
      return '';
    case 'o':
      return inspect(value, { depth: 4 });
    default:
      return inspect(value);
  }
}

/** Minus nothing and long numbers keep their sign; classes show as such. */
function showText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'symbol' ? String(value) : inspect(value);
}

/** How it is written where it, or a class of the player's, says so. */
function ownWords(value: object): string | null {
  const toText = peek(value, 'toString');
  if (typeof toText !== 'function' || BUILT_IN.has(toText)) return null;
  return String(Reflect.apply(toText, value, []));
}

function showNumber(kind: string, value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'number' && typeof value !== 'string') return 'NaN';
  if (kind === 'd') return String(Number(value));
  return String(kind === 'i' ? parseInt(String(value), 10) : parseFloat(String(value)));
}
