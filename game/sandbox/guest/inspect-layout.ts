import type { Walk } from './inspect.ts';

/** How the parts of a value share lines, as Node does it with `compact: 3` and a width of 80. */
const WIDTH = 80;
const COMPACT = 3;

export interface Brackets {
  readonly base: string;
  readonly open: string;
  readonly close: string;
  readonly level: number;
  /** The list whose items may stand in columns. */
  readonly grouped: object | null;
}

export function joinParts(walk: Walk, parts: readonly string[], brackets: Brackets): string {
  const base = brackets.base ? brackets.base + ' ' : '';
  const rows =
    brackets.grouped && parts.length > 6 ? intoColumns(walk, parts, brackets.grouped) : parts;
  if (walk.deepest - brackets.level < COMPACT && rows === parts) {
    const start = parts.length + walk.indent + brackets.open.length + brackets.base.length + 10;
    const width = parts.reduce((sum, part) => sum + part.length, parts.length + start);
    const line = parts.join(', ');
    if (width <= WIDTH && !line.includes('\n') && !brackets.base.includes('\n')) {
      return `${base}${brackets.open} ${line} ${brackets.close}`;
    }
  }
  const margin = '\n' + ' '.repeat(walk.indent);
  return `${base}${brackets.open}${margin}  ${rows.join(`,${margin}  `)}${margin}${brackets.close}`;
}

/** More than six short items stand in columns; numbers to the right. */
function intoColumns(walk: Walk, parts: readonly string[], list: object): readonly string[] {
  const hasRest = parts.at(-1)?.startsWith('... ') ?? false;
  const items = hasRest ? parts.slice(0, -1) : parts;
  const widths = items.map((item) => item.length + 2);
  const widest = Math.max(...widths);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const fits = widest * 3 + walk.indent < WIDTH && (total / widest > 5 || widest <= 8);
  if (!fits) return parts;
  const bias = Math.max(widest - 3 - Math.sqrt(widest - total / parts.length), 1);
  const columns = Math.min(
    Math.round(Math.sqrt(2.5 * bias * items.length) / bias),
    Math.floor((WIDTH - walk.indent) / widest),
    COMPACT * 4,
    15,
  );
  if (columns <= 1) return parts;
  const columnWidths = Array.from({ length: columns }, (_, column) =>
    Math.max(...widths.filter((_width, index) => index % columns === column)),
  );
  const isNumeric = Object.values(list).every(
    (item) => typeof item === 'number' || typeof item === 'bigint',
  );
  const rows: string[] = [];
  for (let from = 0; from < items.length; from += columns) {
    rows.push(rowOf(items.slice(from, from + columns), columnWidths, isNumeric));
  }
  return hasRest ? [...rows, parts.at(-1) ?? ''] : rows;
}

function rowOf(items: readonly string[], widths: readonly number[], toTheRight: boolean): string {
  return items
    .map((item, column) => {
      const isLast = column === items.length - 1;
      const width = (widths[column] ?? 0) - (isLast ? 2 : 0);
      const text = isLast ? item : `${item}, `;
      if (toTheRight) return text.padStart(width);
      return isLast ? text : text.padEnd(width);
    })
    .join('');
}
