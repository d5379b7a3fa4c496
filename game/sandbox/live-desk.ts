import type { StopReason } from '../domain/evidence.ts';
import type { LiveDesk, LiveState, LiveTurn } from '../domain/live.ts';
import type { TraceCode } from '../domain/trace.ts';
import type { Connection } from './connection.ts';
import { emptyEvidence } from './empty-evidence.ts';
import { withAwaitedLine } from './trace/awaited-line.ts';
import { withoutTypes } from './typed-code.ts';

/** The page's end of a live desk. Its worker may be ended over it; then it says so and stays closed. */
type Employ = <T extends object>(
  signal: AbortSignal,
  job: (worker: Connection) => Promise<T>,
) => Promise<T | StopReason>;

let lastDesk = 0;

export function createLiveDesk(employ: Employ, trace: TraceCode): LiveDesk {
  const desk = ++lastDesk;
  const closing = new AbortController();
  const { signal } = closing;
  let home: Connection | null = null;
  let last: LiveState | null = null;
  let turns: Promise<unknown> = Promise.resolve();
  let isBusy = false;

  /** In the worker where the city is; another one would not know it. */
  function send(turn: LiveTurn): Promise<LiveState | StopReason> {
    return employ(signal, async (worker) => {
      if (turn.what === 'open') home = worker;
      if (worker !== home) throw new Error('The city is gone.');
      return worker.live(desk, turn);
    });
  }

  async function takeNow(turn: LiveTurn): Promise<LiveState> {
    if (last?.phase === 'closed') return last;
    isBusy = true;
    const state = await sendTyped(turn);
    isBusy = false;
    last = typeof state === 'string' ? closedFor(turn, state) : state;
    return last;
  }

  /** Code with type annotations once more without them. */
  async function sendTyped(turn: LiveTurn): Promise<LiveState | StopReason> {
    const state = await send(turn);
    if (typeof state === 'string' || !('code' in turn)) return state;
    if (turn.what === 'open') {
      const evidence = await withAwaitedLine(state.evidence, () => trace({ ...turn, signal }));
      if (evidence !== state.evidence) return { ...state, evidence };
    }
    const untyped = await withoutTypes(turn.code, state.evidence.ended);
    if (untyped === null) return state;
    if (untyped.code !== null) return send({ ...turn, code: untyped.code });
    return { ...state, evidence: { ...state.evidence, ended: untyped.ended } };
  }

  function closedFor(turn: LiveTurn, reason: StopReason): LiveState {
    const evidence = turn.what === 'open' ? emptyEvidence(turn, reason) : (last?.evidence ?? null);
    if (evidence === null) throw new Error('The first turn of a live desk has to open it.');
    return {
      phase: 'closed',
      evidence: { ...evidence, ended: { how: 'stopped', reason, line: null } },
    };
  }

  return {
    take(turn) {
      const state = turns.then(() => takeNow(turn));
      turns = state.catch(() => {});
      return state;
    },
    close() {
      // a worker in the midst of a turn hears nothing
      if (!isBusy) home?.closeLive(desk);
      closing.abort();
    },
  };
}
