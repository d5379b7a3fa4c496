import { Console } from 'node:console';
import { Writable } from 'node:stream';
import type { LogRecord } from '../../../game/domain/evidence.ts';

type Line = Pick<LogRecord, 'at' | 'level' | 'text'>;

const MOST_CHARACTERS = 2_000;

/** Node's own console, whose lines are kept instead of printed. */
export function installConsole(now: () => number): readonly Line[] {
  const lines: Line[] = [];
  let level: LogRecord['level'] | null = null;

  function keep(usual: LogRecord['level'], written: unknown): boolean {
    const text = String(written).replace(/\n$/, '');
    const cut = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
    lines.push({ at: now(), level: level ?? usual, text: cut });
    return true;
  }
  const stream = (usual: LogRecord['level']) =>
    new Writable({
      decodeStrings: false,
      write(text, _encoding, done) {
        keep(usual, text);
        done();
      },
    });

  const kept = new Console({ stdout: stream('log'), stderr: stream('error'), colorMode: false });
  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    const print = kept[name].bind(kept);
    kept[name] = (...values: unknown[]) => {
      level = name;
      print(...values);
      level = null;
    };
  }
  globalThis.console = kept;
  process.stdout.write = (text: unknown) => keep('log', text);
  process.stderr.write = (text: unknown) => keep('error', text);
  return lines;
}
