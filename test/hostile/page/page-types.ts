import type { Evidence } from '../../../game/domain/evidence.ts';
import type { LivePhase } from '../../../game/domain/live.ts';

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

/** What the tests ask of a turn. The whole state of a city that was flooded takes seconds to leave the page. */
export interface LiveOutcome extends Pick<Evidence, 'ended' | 'log'> {
  readonly phase: LivePhase;
  /** Text of the newest message; null without one. */
  readonly lastText: string | null;
  readonly tookMs: number;
  readonly worstFrameMs: number;
}

/** Something that reached the page by itself. */
export interface Foreign {
  readonly channel: 'window' | 'frame' | 'broadcast' | 'policy' | 'error';
  readonly kind: string;
}
