import type { Evidence } from '../../../game/domain/evidence.ts';
import type { LiveState } from '../../../game/domain/live.ts';

/** How to open the sandbox: as it is, or with a part of it replaced by one that has turned hostile. */
export interface Opening {
  /** Instead of the worker's script. */
  readonly script?: string;
  /** Ahead of the worker's script. */
  readonly scriptBefore?: string;
  /** Address of another frame. */
  readonly frame?: string;
  /** In the page's own worker, as where no frame can be had. */
  readonly isBare?: boolean;
}

export interface Outcome {
  readonly evidence: Evidence;
  readonly tookMs: number;
  /** From Stop to the evidence; not a number without Stop. */
  readonly answeredStopMs: number;
  readonly worstFrameMs: number;
}

export interface LiveOutcome {
  readonly state: LiveState;
  readonly tookMs: number;
  readonly worstFrameMs: number;
}

/** Something that reached the page by itself. */
export interface Foreign {
  readonly channel: 'window' | 'frame' | 'broadcast' | 'policy' | 'error';
  readonly kind: string;
}
