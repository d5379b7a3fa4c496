import type { Evidence } from '../domain/evidence.ts';
import type { Fixture } from '../domain/fixture.ts';
import type { LiveState, LiveTurn } from '../domain/live.ts';
import type { Trace } from '../domain/trace.ts';
import { isEvidence } from './evidence-guard.ts';
import { isFixture } from './fixture-guard.ts';
import type { WorkerParts } from './frame-protocol.ts';
import { isRecord } from './guard.ts';
import { isLiveState, readLiveTurn } from './live-guard.ts';
import { isTrace } from './trace-guard.ts';

/** What page and worker say to each other, with the same care as at the frame. */

/** The first message of a worker, with the port everything else goes through. */
export type WorkerStart = Pick<WorkerParts, 'wasm' | 'sdk'>;

export type ToWorker =
  | {
      /** To run code, or to run code with notes in it and tell of every one. */
      readonly kind: 'run' | 'trace';
      readonly runId: number;
      readonly code: string;
      readonly fixture: Fixture;
    }
  /** One turn of a live desk; each has a run id of its own. */
  | {
      readonly kind: 'live';
      readonly runId: number;
      readonly desk: number;
      readonly turn: LiveTurn;
    }
  | { readonly kind: 'live-close'; readonly desk: number };

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'ended'; readonly runId: number; readonly evidence: Evidence }
  | { readonly kind: 'traced'; readonly runId: number; readonly trace: Trace }
  | { readonly kind: 'lived'; readonly runId: number; readonly state: LiveState };

export function readWorkerStart(data: unknown): WorkerStart | null {
  if (!isRecord(data)) return null;
  const { wasm, sdk } = data;
  return wasm instanceof ArrayBuffer && typeof sdk === 'string' ? { wasm, sdk } : null;
}

export function readToWorker(data: unknown): ToWorker | null {
  if (!isRecord(data)) return null;
  const { kind, runId, code, fixture, desk } = data;
  if (kind === 'live-close') return typeof desk === 'number' ? { kind, desk } : null;
  if (typeof runId !== 'number') return null;
  if (kind === 'live') {
    const turn = readLiveTurn(data['turn']);
    return typeof desk === 'number' && turn ? { kind, runId, desk, turn } : null;
  }
  if ((kind !== 'run' && kind !== 'trace') || typeof code !== 'string' || !isFixture(fixture))
    return null;
  return { kind, runId, code, fixture };
}

export function readFromWorker(data: unknown): FromWorker | null {
  if (!isRecord(data)) return null;
  const { kind, runId, evidence, message, state, trace } = data;
  if (kind === 'ready') return { kind };
  if (kind === 'failed') return typeof message === 'string' ? { kind, message } : null;
  if (typeof runId !== 'number') return null;
  if (kind === 'traced') return isTrace(trace) ? { kind, runId, trace } : null;
  if (kind === 'lived') return isLiveState(state) ? { kind, runId, state } : null;
  return kind === 'ended' && isEvidence(evidence) ? { kind, runId, evidence } : null;
}
