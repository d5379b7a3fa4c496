/**
 * The guest's only way out: one function of the host, strings in and strings back. It is taken off the global object
 * before any player code runs, together with the few built-ins that must keep working when player code replaces them.
 */
export const { stringify, parse } = JSON;
export const { defineProperty, getOwnPropertyDescriptor, getPrototypeOf } = Object;

declare const hostCall: (op: string, payload: string) => string;
declare const hostPromiseState: (promise: unknown) => number;
declare const hostPromiseResult: (promise: unknown) => unknown;

const door = hostCall;
/** -1 not a promise, 0 pending, 1 fulfilled, 2 rejected. */
export const promiseState = hostPromiseState;
export const promiseResult = hostPromiseResult;

for (const name of ['hostCall', 'hostPromiseState', 'hostPromiseResult']) {
  Reflect.deleteProperty(globalThis, name);
}

/** What the host answers once the run is over: a limit was reached or the code asked to exit. */
const OVER = '!over';

export type HostCall =
  | { op: 'log'; level: string; text: string; line: number | null }
  | { op: 'timer'; id: number; ms: number; line: number | null }
  | { op: 'untimer'; id: number }
  | { op: 'request'; id: number; request: unknown; line: number | null }
  | { op: 'url'; href: string; base: string | null }
  | { op: 'url-set'; href: string; part: string; value: string }
  /** What the desk answers to a request of the network; null: nobody is at home. */
  | { op: 'respond'; id: number; answer: unknown; error: unknown }
  | { op: 'step'; line: number; values: readonly (readonly [string, string])[] }
  | { op: 'exit'; line: number | null };

/** Calls the host. Does not return when the run is over: it goes round until the host interrupts it. */
export function callHost(call: HostCall): string {
  const answer = door(call.op, stringify(call));
  if (answer !== OVER) return answer;
  for (;;);
}

/** Puts a value on the global object the way built-ins are: changeable, not listed. */
export function define(name: string, value: unknown): void {
  defineProperty(globalThis, name, {
    value,
    writable: true,
    configurable: true,
    enumerable: false,
  });
}
