import { inspect } from './inspect.ts';

/** console.table as Node draws it. */
const INDEX = '(index)';
const COUNTED = '(iteration index)';
const VALUES = 'Values';
const MAX_ROWS = 100;

type Row = readonly [key: string, value: unknown];

export function drawTable(data: unknown, only?: readonly string[]): string {
  if (typeof data !== 'object' || data === null)
    return typeof data === 'string' ? data : inspect(data);
  if (data instanceof Map) return drawMap(data);
  const rows = rowsOf(data).slice(0, MAX_ROWS);
  const columns = only ? [...only] : columnsOf(rows);
  const hasValues = rows.some(([, value]) => typeof value !== 'object' || value === null);
  const heads = [
    data instanceof Set ? COUNTED : INDEX,
    ...columns,
    ...(hasValues && !only ? [VALUES] : []),
  ];
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
  if (data instanceof Set) return [...data.values()].map((value, index) => [String(index), value]);
  return Object.entries(data);
}

function drawMap(data: ReadonlyMap<unknown, unknown>): string {
  const rows = [...data].slice(0, MAX_ROWS);
  const cells = rows.map(([key, value], index) => [String(index), cell(key), cell(value)]);
  return draw([COUNTED, 'Key', VALUES], cells);
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

/** In columns of a console: letters of the far East and pictures take two. */
function widthOf(text: string): number {
  return text.replace(WIDE, '..').length;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}]/gu;

function draw(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map(
    (head, column) => Math.max(...[head, ...rows.map((row) => row[column] ?? '')].map(widthOf)) + 2,
  );
  const rule = (left: string, middle: string, right: string): string =>
    left + widths.map((width) => '─'.repeat(width)).join(middle) + right;
  const line = (cells: readonly string[]): string =>
    '│' +
    cells
      .map((text, column) => ` ${text}${' '.repeat((widths[column] ?? 0) - widthOf(text) - 1)}`)
      .join('│') +
    '│';
  return [
    rule('┌', '┬', '┐'),
    line(heads),
    rule('├', '┼', '┤'),
    ...rows.map(line),
    rule('└', '┴', '┘'),
  ].join('\n');
}
