import { callLine } from './call-site.ts';
import { writeText } from './console.ts';
import { callHost, define } from './door.ts';

/** The part of Node's `process` that programs for a messaging API touch. */
const env: Record<string, string> = {};

export function setEnvironment(values: Readonly<Record<string, string>>): void {
  for (const [key, value] of Object.entries(values)) env[key] = value;
}

const output = (level: 'log' | 'error') => ({
  isTTY: false,
  write(text: unknown): boolean {
    writeText(level, String(text).replace(/\n$/, ''));
    return true;
  },
});

const process = {
  env,
  argv: ['node', 'main.js'],
  version: 'v20.20.2',
  versions: { node: '20.20.2' },
  platform: 'linux',
  arch: 'x64',
  pid: 1,
  exitCode: undefined,
  stdout: output('log'),
  stderr: output('error'),
  cwd: () => '/',
  uptime: () => performance.now() / 1000,
  /** Ends the run at once, as it does in Node. */
  exit(): never {
    for (;;) callHost({ op: 'exit', line: callLine() });
  },
  nextTick(callback: (...values: unknown[]) => void, ...values: unknown[]): void {
    queueMicrotask(() => callback(...values));
  },
  /** Nothing ever happens to this process, so listeners are not kept. */
  on: () => process,
  once: () => process,
  off: () => process,
};

define('process', process);
