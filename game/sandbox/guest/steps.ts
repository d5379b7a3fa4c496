import { callHost, define, promiseState } from './door.ts';
import { inspect } from './inspect.ts';
import { className, peek } from './peek.ts';

/** Tells the host of every statement reached and what the variables hold then. Only in a run that is traced. */
const MOST_STEPS = 2_000;
const LONGEST = 120;
const PROMISES = ['Promise, waiting', 'Promise, fulfilled', 'Promise, rejected'];

let count = 0;

export function startSteps(): void {
  define('__step', (line: number, named: readonly unknown[]): void => {
    // One more than are kept, so that the host knows.
    if (++count > MOST_STEPS + 1) return;
    const values: [string, string][] = [];
    for (let index = 0; index + 1 < named.length; index += 2) {
      const text = textOf(named[index + 1]);
      if (text !== null) values.push([String(named[index]), text]);
    }
    callHost({ op: 'step', line, values });
  });
}

/** Null for what is not there yet, and for functions, which say nothing. */
function textOf(read: unknown): string | null {
  try {
    if (typeof read !== 'function') return null;
    const value: unknown = read();
    if (typeof value === 'function') return null;
    const text = shortOf(value);
    return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  } catch {
    return null;
  }
}

function shortOf(value: unknown): string {
  // long texts take long to write, and nobody sees their ends
  if (typeof value === 'string') return inspect(value.slice(0, LONGEST));
  if (typeof value !== 'object' || value === null) return inspect(value);
  const state = promiseState(value);
  if (state >= 0) return PROMISES[state] ?? 'Promise';
  const name = className(value);
  const isPlain = ['Object', 'Array', 'Map', 'Set', 'Date', 'URL', ''].includes(name);
  if (isPlain) return inspect(value, { depth: 1 }).replace(/\s+/g, ' ');
  const status = peek(value, 'status');
  return typeof status === 'string' ? `${name}, ${status}` : name;
}
