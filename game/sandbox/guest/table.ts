import { inspect } from './inspect.ts';

/** console.table as Node draws it. */
const INDEX = '(index)';
const VALUES = 'Values';
const MAX_ROWS = 100;

type Row = readonly [key: string, value: unknown];

export function drawTable(data: unknown, only?: readonly string[]): string {
  if (typeof data !== 'object' || data === null)
    return typeof data === 'string' ? data : inspect(data);
  const rows = rowsOf(data).slice(0, MAX_ROWS);
  const columns = only ? [...only] : columnsOf(rows);
  const hasValues = rows.some(([, value]) => typeof value !== 'object' || value === null);
  const heads = [INDEX, ...columns, ...(hasValues && !only ? [VALUES] : [])];
  const cells = rows.map(([key, value]) => {
    const isPlain = typeof value !== 'object' || value === null;
    const fields = columns.map((column) =>
      isPlain || !Object.hasOwn(value, column) ? '' : cell(Reflect.get(value, column)),
    );
    return [key, ...fields, ...(heads.at(-1) === VALUES ? [isPlain ? cell(value) : ''] : [])];
  });
  return draw(heads, cells);
}

function rowsOf(data: object): Row[] {
  if (data instanceof Map || data instanceof Set)
    return [...data.values()].map((value, index) => [String(index), value]);
  return Object.entries(data);
}

function columnsOf(rows: readonly Row[]): string[] {
  const names = new Set<string>();
  for (const [, value] of rows) {
    if (typeof value === 'object' && value !== null)
      for (const name of Object.keys(value)) names.add(name);
  }
  return [...names];
}

function cell(value: unknown): string {
  return inspect(value, { depth: 0 });
}

function draw(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map(
    (head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)) + 2,
  );
  const rule = (left: string, middle: string, right: string): string =>
    left + widths.map((width) => '─'.repeat(width)).join(middle) + right;
  const line = (cells: readonly string[]): string =>
    '│' + cells.map((text, column) => ` ${text}`.padEnd(widths[column] ?? 0)).join('│') + '│';
  return [
    rule('┌', '┬', '┐'),
    line(heads),
    rule('├', '┼', '┤'),
    ...rows.map(line),
    rule('└', '┴', '┘'),
  ].join('\n');
}
