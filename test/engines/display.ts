import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A screen nobody looks at. */
export interface Display {
  /** Its name, for DISPLAY. */
  readonly name: string;
  /** Takes what still draws on it along. */
  stop(): Promise<void>;
}

const size = '1280x800x24';

export async function openDisplay(program: string): Promise<Display> {
  const server = spawn(program, ['-displayfd', '1', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const kill = (): void => void server.kill();
  process.once('exit', kill);
  const gone = once(server, 'exit');
  const number = await Promise.race([
    once(server.stdout, 'data').then(String),
    gone.then(() => Promise.reject(new Error('Xvfb ended before it had a screen.'))),
  ]);
  return {
    name: `:${number.trim()}`,
    async stop() {
      process.off('exit', kill);
      kill();
      await gone;
    },
  };
}
