import { afterEach, expect, it, vi } from 'vitest';
import { createWorkerHost } from '../../game/sandbox/worker-host.ts';

/** A worker that was made and did not start. */
class Refused extends EventTarget {
  postMessage(): void {
    queueMicrotask(() => this.dispatchEvent(new Event('error')));
  }
}

class Broken extends EventTarget {
  postMessage(): void {
    const event = Object.assign(new ErrorEvent('error'), { message: 'SyntaxError: odd' });
    queueMicrotask(() => this.dispatchEvent(event));
  }
}

function Forbidden(): void {
  throw new Error('SecurityError');
}

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['that an engine refuses without a word', Refused, 'The worker was refused.'],
  ['that breaks', Broken, 'SyntaxError: odd'],
  ['that an engine does not let be made', Forbidden, 'Error: SecurityError'],
])('a worker %s is told of in words', async (_, Worker, words) => {
  vi.stubGlobal('ErrorEvent', class ErrorEvent extends Event {});
  vi.stubGlobal('Worker', Worker);
  const told = await new Promise((resolve) => {
    const parts = { script: '', sdk: '', wasm: new ArrayBuffer(0) };
    createWorkerHost(parts, (id, message) => resolve({ id, message })).spawn(
      7,
      new MessageChannel().port1,
    );
  });
  expect(told).toEqual({ id: 7, message: words });
});
