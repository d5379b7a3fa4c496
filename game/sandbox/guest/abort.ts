import { define } from './door.ts';

/** AbortController and AbortSignal, as far as fetch and hand-written waiting use them. */
type Listener = (event: { readonly type: 'abort' }) => void;

const listenersOf = new WeakMap<AbortSignal, Set<Listener>>();

class AbortSignal {
  aborted = false;
  reason: unknown = undefined;
  onabort: Listener | null = null;

  constructor() {
    listenersOf.set(this, new Set());
  }
  static abort(reason?: unknown): AbortSignal {
    const signal = new AbortSignal();
    abort(signal, reason);
    return signal;
  }
  static timeout(ms: number): AbortSignal {
    const signal = new AbortSignal();
    const reason = new DOMException('The operation was aborted due to timeout', 'TimeoutError');
    setTimeout(() => abort(signal, reason), ms);
    return signal;
  }
  throwIfAborted(): void {
    if (this.aborted) throw this.reason;
  }
  addEventListener(type: string, listener: Listener): void {
    if (type === 'abort') listenersOf.get(this)?.add(listener);
  }
  removeEventListener(_type: string, listener: Listener): void {
    listenersOf.get(this)?.delete(listener);
  }
}

function abort(signal: AbortSignal, reason?: unknown): void {
  if (signal.aborted) return;
  signal.aborted = true;
  signal.reason = reason ?? new DOMException('This operation was aborted', 'AbortError');
  const event = { type: 'abort' as const };
  signal.onabort?.(event);
  for (const listener of listenersOf.get(signal) ?? []) listener(event);
}

class AbortController {
  readonly signal = new AbortSignal();
  abort(reason?: unknown): void {
    abort(this.signal, reason);
  }
}

export function abortReason(signal: AbortSignal): unknown {
  return signal.reason;
}

/** Rejects when the signal aborts. */
export function onAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
}

export type { AbortSignal };

define('AbortController', AbortController);
define('AbortSignal', AbortSignal);
