import { callLine } from './call-site.ts';
import { callHost, define } from './door.ts';
import { format } from './format.ts';
import { inspect, type InspectOptions } from './inspect.ts';
import { drawTable } from './table.ts';

/** The console of the player: every line goes to the host with the line of code it came from. */
type Label = string | number;
type Level = 'log' | 'info' | 'warn' | 'error' | 'debug';

const MAX_TEXT = 2_000;
let margin = '';
const counts = new Map<string, number>();
const startedAt = new Map<string, number>();

export function writeText(level: Level, text: string): void {
  const shown = margin ? margin + text.replaceAll('\n', '\n' + margin) : text;
  const cut = shown.length > MAX_TEXT ? shown.slice(0, MAX_TEXT - 1) + '…' : shown;
  callHost({ op: 'log', level, text: cut, line: callLine() });
}

/** Labels are texts; a missing one has a name too. */
function labelOf(label: Label | undefined): string {
  return label === undefined ? 'default' : `${label}`;
}

function countOf(label: Label | undefined): string {
  const name = labelOf(label);
  counts.set(name, (counts.get(name) ?? 0) + 1);
  return `${name}: ${counts.get(name)}`;
}

function elapsed(label: Label | undefined): string | null {
  const name = labelOf(label);
  const from = startedAt.get(name);
  return from === undefined ? null : `${name}: ${(performance.now() - from).toFixed(3)}ms`;
}

const console = {
  log(...values: unknown[]): void {
    writeText('log', format(values));
  },
  info(...values: unknown[]): void {
    writeText('info', format(values));
  },
  warn(...values: unknown[]): void {
    writeText('warn', format(values));
  },
  error(...values: unknown[]): void {
    writeText('error', format(values));
  },
  debug(...values: unknown[]): void {
    writeText('debug', format(values));
  },
  dir: (value: unknown, options?: InspectOptions) => writeText('log', inspect(value, options)),
  dirxml: (...values: unknown[]) => writeText('log', format(values)),
  table: (rows: unknown, columns?: readonly string[]) => writeText('log', drawTable(rows, columns)),
  assert(holds: unknown, ...values: unknown[]): void {
    if (holds) return;
    const [first, ...rest] = values;
    if (values.length === 0) writeText('error', 'Assertion failed');
    else if (typeof first === 'string')
      writeText('error', format([`Assertion failed: ${first}`, ...rest]));
    else writeText('error', format(['Assertion failed:', ...values]));
  },
  trace: (...values: unknown[]) => writeText('error', `Trace: ${format(values)}`.trimEnd()),
  group(...values: unknown[]): void {
    if (values.length > 0) writeText('log', format(values));
    margin += '  ';
  },
  groupCollapsed: (...values: unknown[]) => console.group(...values),
  groupEnd(): void {
    margin = margin.slice(2);
  },
  count: (label?: Label) => writeText('log', countOf(label)),
  countReset: (label?: Label) => void counts.delete(labelOf(label)),
  time: (label?: Label) => void startedAt.set(labelOf(label), performance.now()),
  timeLog(label?: Label, ...values: unknown[]): void {
    const text = elapsed(label);
    if (text !== null) writeText('log', format([text, ...values]));
  },
  timeEnd(label?: Label): void {
    console.timeLog(label);
    startedAt.delete(labelOf(label));
  },
  clear(): void {},
};

define('console', console);
