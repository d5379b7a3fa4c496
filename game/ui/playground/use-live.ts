import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ErrorRecord, Evidence } from '../../domain/evidence.ts';
import { evidenceBefore } from '../../domain/evidence-before.ts';
import type { Fixture, ScriptedMessage } from '../../domain/fixture.ts';
import { type LiveDesk, type LiveState, type LiveTurn, type TypedText } from '../../domain/live.ts';
import type { Result } from '../../domain/result.ts';
import { useGame } from '../parts.ts';
import { brokenIn, liveResult } from './live-result.ts';
import { useHouse } from './use-house.ts';
import { typedText } from '../phone/replies.ts';

export type LiveInfo =
  /** No city yet. */
  | { readonly kind: 'quiet' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'live'; readonly phase: LiveState['phase'] };

export interface Live {
  readonly info: LiveInfo;
  readonly evidence: Evidence;
  readonly result: Result;
  /** The last text typed and what was there before it; null when code or time came since. */
  readonly typed: ScriptedMessage | null;
  /** All texts typed in this city, for who plays it back. */
  readonly texts: readonly ScriptedMessage[];
  /** Whether other code took over just now. */
  readonly isSwapped: boolean;
  /** A new city with this code in it. */
  run(code: string): void;
  send(text: TypedText, code: string): void;
  pass(ms: number): void;
  swap(code: string): void;
  /** Ends it at once. What happened stays to be looked at. */
  readonly stop: () => void;
}

interface Shown {
  readonly info: LiveInfo;
  readonly evidence: Evidence;
  readonly typed: ScriptedMessage | null;
  readonly texts: readonly ScriptedMessage[];
  readonly isSwapped: boolean;
  /** What broke in a handler during the last turn. */
  readonly broken: ErrorRecord | null;
}

/** The live desk of the playground: opened by Run, ended by another account, by leaving and by hiding the page. */
export function useLive(fixture: Fixture): Live {
  const { parts } = useGame();
  const house = useHouse();
  const desk = useRef<LiveDesk | null>(null);
  // Whatever began for an earlier city has nothing to say any more.
  const city = useRef(0);
  const [shown, setShown] = useState<Shown>(() => before(fixture));
  const latest = useRef(shown);
  const isBusy = shown.info.kind === 'busy';

  const show = (next: Shown) => {
    latest.current = next;
    setShown(next);
  };
  const leave = () => {
    city.current++;
    desk.current?.close();
    desk.current = null;
  };
  const hide = () => {
    leave();
    if (latest.current.info.kind !== 'quiet') show({ ...latest.current, info: CLOSED });
  };
  useEffect(() => {
    show(before(fixture));
    addEventListener('pagehide', hide);
    return () => {
      removeEventListener('pagehide', hide);
      leave();
    };
  }, [fixture]);

  async function take(mine: number, turn: LiveTurn): Promise<void> {
    const { evidence: earlier } = latest.current;
    if (!desk.current) return;
    show({ ...latest.current, info: { kind: 'busy' } });
    const { evidence, phase } = await desk.current.take(turn);
    if (mine !== city.current) return;
    if (phase === 'closed') desk.current = null;
    const typed = turn.what === 'text' ? typedText(earlier, turn) : null;
    const broken = brokenIn(earlier, evidence);
    show({
      info: { kind: 'live', phase },
      evidence,
      typed,
      texts: typed ? [...latest.current.texts, typed] : latest.current.texts,
      isSwapped: turn.what === 'code',
      broken,
    });
  }

  async function start(turns: readonly LiveTurn[]): Promise<void> {
    leave();
    const mine = city.current;
    show({ ...before(fixture), info: { kind: 'busy' } });
    try {
      const opened = await parts.openLive();
      if (mine !== city.current) return;
      desk.current = opened;
      for (const turn of turns) await take(mine, turn);
    } catch {
      if (mine === city.current) show({ ...before(fixture), info: { kind: 'failed' } });
    }
  }

  const go = (turn: LiveTurn) => void (isBusy || take(city.current, turn));
  return {
    ...shown,
    result: useMemo(() => liveResult(shown, house), [shown, house]),
    run: (code) => void (isBusy || start([{ what: 'open', code, fixture }])),
    send(text, code) {
      const turn = { what: 'text', ...text } as const;
      if (desk.current) go(turn);
      else if (!isBusy) void start([{ what: 'open', code, fixture }, turn]);
    },
    pass: (ms) => go({ what: 'time', ms }),
    swap: (code) => go({ what: 'code', code }),
    stop() {
      // In the midst of a turn the desk itself says how it ended.
      if (isBusy && desk.current) desk.current.close();
      else hide();
    },
  };
}

const CLOSED: LiveInfo = { kind: 'live', phase: 'closed' };

function before(fixture: Fixture): Shown {
  return {
    info: { kind: 'quiet' },
    evidence: evidenceBefore(fixture, ''),
    typed: null,
    texts: [],
    isSwapped: false,
    broken: null,
  };
}
