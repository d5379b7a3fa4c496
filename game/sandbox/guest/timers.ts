import { callSite, setCause } from './call-site.ts';
import type { Place } from './place.ts';
import { callHost, define } from './door.ts';

/** setTimeout and its kin on the virtual clock of the host. */
interface Timer {
  readonly id: number;
  readonly run: () => void;
  readonly everyMs: number | null;
  readonly site: Place | null;
}

const timers = new Map<number, Timer>();
const getTimer = timers.get.bind(timers);
const setTimer = timers.set.bind(timers);
const deleteTimer = timers.delete.bind(timers);
let lastId = 0;

/** What Node gives back: an object that counts as its number. */
class Timeout {
  readonly #id: number;
  constructor(id: number) {
    this.#id = id;
  }
  [Symbol.toPrimitive](): number {
    return this.#id;
  }
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

function delayOf(ms: unknown): number {
  const delay = Number(ms);
  return delay >= 1 ? Math.min(delay, 2 ** 31 - 1) : 1;
}

function arm(callback: unknown, ms: unknown, repeats: boolean, values: unknown[]): Timeout {
  if (typeof callback !== 'function') {
    throw new TypeError('The "callback" argument must be of type function.');
  }
  const id = ++lastId;
  const delay = delayOf(ms);
  const site = callSite();
  const run = (): void => {
    callback(...values);
  };
  setTimer(id, { id, run, everyMs: repeats ? delay : null, site });
  callHost({ op: 'timer', id, ms: delay, line: site?.line ?? null });
  return new Timeout(id);
}

function clear(handle: unknown): void {
  if (typeof handle !== 'number' && !(handle instanceof Timeout)) return;
  const id = Number(handle);
  if (deleteTimer(id)) callHost({ op: 'untimer', id });
}

/** The host says that a timer is due. */
export function fireTimer(id: number): void {
  const timer = getTimer(id);
  if (!timer) return;
  setCause(timer.site);
  if (timer.everyMs === null) deleteTimer(id);
  else callHost({ op: 'timer', id, ms: timer.everyMs, line: timer.site?.line ?? null });
  timer.run();
}

define('setTimeout', function setTimeout(callback: unknown, ms?: unknown, ...values: unknown[]) {
  return arm(callback, ms, false, values);
});
define('setInterval', function setInterval(callback: unknown, ms?: unknown, ...values: unknown[]) {
  return arm(callback, ms, true, values);
});
define('setImmediate', function setImmediate(callback: unknown, ...values: unknown[]) {
  return arm(callback, 0, false, values);
});
define('clearTimeout', clear);
define('clearInterval', clear);
define('clearImmediate', clear);
