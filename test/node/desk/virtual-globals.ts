import type { VirtualTime } from './virtual-time.ts';

const LONGEST_DELAY = 2 ** 31 - 1;

/** Puts Date, performance.now and the timers of this process on virtual time. */
export function installVirtualTime(time: VirtualTime, startsAt: string): void {
  const start = Date.parse(startsAt);
  const RealDate = Date;
  const date = () => start + time.now();
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, values, newTarget) =>
      Reflect.construct(target, values.length === 0 ? [date()] : values, newTarget) as object,
    apply: () => new RealDate(date()).toString(),
    get: (target, key) => (key === 'now' ? date : (Reflect.get(target, key) as unknown)),
  });
  performance.now = () => time.now();
  Object.assign(globalThis, {
    setTimeout: createTimer(time, false),
    setInterval: createTimer(time, true),
    setImmediate: (callback: Callback, ...values: unknown[]) =>
      createTimer(time, false)(callback, 0, ...values),
    clearTimeout: clear,
    clearInterval: clear,
    clearImmediate: clear,
  });
}

type Callback = (...values: unknown[]) => void;

class Timer {
  undo: () => void = () => {};
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }
  hasRef(): boolean {
    return true;
  }
}

function createTimer(time: VirtualTime, repeats: boolean) {
  return (callback: Callback, ms?: unknown, ...values: unknown[]): Timer | NodeJS.Timeout => {
    const delay = Number(ms) >= 1 ? Math.min(Number(ms), LONGEST_DELAY) : 1;
    if (isCalledByTheWire()) return realTimeout(callback, delay, ...values);
    const timer = new Timer();
    const arm = (): void => {
      timer.undo = time.after(delay, () => {
        if (repeats) arm();
        callback(...values);
      });
    };
    arm();
    return timer;
  };
}

function clear(timer: unknown): void {
  if (timer instanceof Timer) timer.undo();
  else realClear(timer as NodeJS.Timeout);
}

const realTimeout = setTimeout;
const realClear = clearTimeout;

/** HTTP clients and servers time their connections with the same functions; that time is real. The SDK's is not. */
function isCalledByTheWire(): boolean {
  const [, , , caller = ''] = new Error('asked').stack?.split('\n') ?? [];
  return /\(node:internal|\/node_modules\/(?!twilio\/|\.cache\/)/.test(caller);
}
