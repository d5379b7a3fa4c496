import type { Fault } from '../domain/fixture.ts';
import type { Call } from './http/call.ts';
import type { ErrorId } from './http/errors.ts';

/** What goes wrong with one call. Null latency means the usual one. */
export interface Trouble {
  readonly kind: Fault['what']['kind'];
  readonly error: ErrorId;
  readonly latencyMs: number | null;
  /** The work is done so many virtual milliseconds after the call arrives; null: at once. */
  readonly workAfterMs: number | null;
}

export interface Faults {
  /** Counts the call and says what goes wrong with it, if anything. */
  meet(call: Call, resource: string): Trouble | null;
}

/** How long the SDK waits for an answer (twilio-node, RequestClient: 30 seconds), in virtual milliseconds. */
const TIME_OUT = 30_000;

const REFUSALS = { 429: '20429', 500: '20500', 503: '20503' } as const;

/** The faults of a fixture. Each counts for itself the calls that fit it. */
export function createFaults(faults: readonly Fault[]): Faults {
  const seen = faults.map(() => 0);
  return {
    meet(call, resource) {
      let met: Trouble | null = null;
      for (const [index, fault] of faults.entries()) {
        if (!fits(fault, call, resource)) continue;
        const nth = (seen[index] = (seen[index] ?? 0) + 1);
        const { from = 1, count = 1 } = fault;
        if (nth >= from && (count === 0 || nth < from + count)) met ??= troubleOf(fault);
      }
      return met;
    },
  };
}

function fits({ resource, method, params = {} }: Fault, call: Call, called: string): boolean {
  if (resource !== undefined && resource !== called) return false;
  if (method !== undefined && method !== call.method) return false;
  return Object.entries(params).every(
    ([name, value]) => (call.form.get(name) ?? call.query.get(name)) === value,
  );
}

const NO_TROUBLE = { error: '20500', latencyMs: null, workAfterMs: null } as const;

function troubleOf({ what }: Fault): Trouble {
  switch (what.kind) {
    case 'refuse':
      return { ...NO_TROUBLE, kind: what.kind, error: REFUSALS[what.status] };
    case 'delay':
      return { ...NO_TROUBLE, kind: what.kind, latencyMs: what.ms };
    case 'lose-request':
      return { ...NO_TROUBLE, kind: what.kind, latencyMs: TIME_OUT };
    case 'lose-answer': {
      const workAfterMs = what.workAfter === undefined ? null : what.workAfter * 1000;
      return { ...NO_TROUBLE, kind: what.kind, latencyMs: TIME_OUT, workAfterMs };
    }
  }
}
