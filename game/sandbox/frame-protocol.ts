import { isRecord } from './guard.ts';

/**
 * What page and frame say to each other. Both read only what they know; anything else is dropped at the door, because
 * player code that broke out of its machine would speak here.
 */

/** The parts come first; each `spawn` brings a port for the new worker. */
export type ToFrame =
  | ({ readonly kind: 'parts' } & WorkerParts)
  | { readonly kind: 'spawn'; readonly id: number }
  | { readonly kind: 'kill'; readonly id: number };

export type FromFrame =
  | { readonly kind: 'frame-ready' }
  | { readonly kind: 'worker-failed'; readonly id: number; readonly message: string };

/** What a worker is made of. */
export interface WorkerParts {
  readonly script: string;
  readonly wasm: ArrayBuffer;
  readonly sdk: string;
}

export function readToFrame(data: unknown): ToFrame | null {
  if (!isRecord(data)) return null;
  const { kind, id, script, wasm, sdk } = data;
  if (kind === 'parts') {
    const isComplete =
      typeof script === 'string' && typeof sdk === 'string' && wasm instanceof ArrayBuffer;
    return isComplete ? { kind, script, wasm, sdk } : null;
  }
  return (kind === 'spawn' || kind === 'kill') && typeof id === 'number' ? { kind, id } : null;
}

export function readFromFrame(data: unknown): FromFrame | null {
  if (!isRecord(data)) return null;
  const { kind, id, message } = data;
  if (kind === 'frame-ready') return { kind };
  if (kind !== 'worker-failed' || typeof id !== 'number') return null;
  return typeof message === 'string' ? { kind, id, message } : null;
}
