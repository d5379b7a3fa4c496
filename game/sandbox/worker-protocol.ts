import type { Evidence } from '../domain/evidence.ts';
import type { Fixture } from '../domain/fixture.ts';
import { isEvidence } from './evidence-guard.ts';
import { isFixture } from './fixture-guard.ts';
import type { WorkerParts } from './frame-protocol.ts';
import { isRecord } from './guard.ts';

/** What page and worker say to each other, with the same care as at the frame. */

/** The first message of a worker, with the port everything else goes through. */
export type WorkerStart = Pick<WorkerParts, 'wasm' | 'sdk'>;

export interface ToWorker {
  readonly kind: 'run';
  readonly runId: number;
  readonly code: string;
  readonly fixture: Fixture;
}

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'ended'; readonly runId: number; readonly evidence: Evidence };

export function readWorkerStart(data: unknown): WorkerStart | null {
  if (!isRecord(data)) return null;
  const { wasm, sdk } = data;
  return wasm instanceof ArrayBuffer && typeof sdk === 'string' ? { wasm, sdk } : null;
}

export function readToWorker(data: unknown): ToWorker | null {
  if (!isRecord(data)) return null;
  const { kind, runId, code, fixture } = data;
  if (kind !== 'run' || typeof runId !== 'number') return null;
  if (typeof code !== 'string' || !isFixture(fixture)) return null;
  return { kind, runId, code, fixture };
}

export function readFromWorker(data: unknown): FromWorker | null {
  if (!isRecord(data)) return null;
  const { kind, runId, evidence, message } = data;
  if (kind === 'ready') return { kind };
  if (kind === 'failed') return typeof message === 'string' ? { kind, message } : null;
  if (kind !== 'ended' || typeof runId !== 'number' || !isEvidence(evidence)) return null;
  return { kind, runId, evidence };
}
