import { inspect } from './inspect.ts';

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
      return typeof value === 'object' && value !== null
        ? inspect(value, { depth: 0 })
        : String(value);
    case 'd':
    case 'i':
    case 'f':
      return showNumber(kind, value);
    case 'j':
      return JSON.stringify(value) ?? 'undefined';
    case 'c':
      return '';
    default:
      return inspect(value, { depth: 4 });
  }
}

function showNumber(kind: string, value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'number' && typeof value !== 'string') return 'NaN';
  if (kind === 'd') return String(Number(value));
  return String(kind === 'i' ? parseInt(String(value), 10) : parseFloat(String(value)));
}
