import { useEffect, useRef, useState } from 'preact/hooks';
import type { Evidence } from '../../domain/evidence.ts';
import type { ScriptedMessage } from '../../domain/fixture.ts';
import type { LastRun } from '../../quest/quest-types.ts';
import { useGame } from '../parts.ts';
import { type Outcome, outcomeOf, typedText, withTyped } from './replies.ts';

export interface Typing {
  /** Of the last run, or of the run with what was typed. */
  readonly evidence: Evidence | null;
  readonly state: 'quiet' | 'running' | 'failed';
  /** Of the last text typed; null when there is none. */
  readonly outcome: Outcome | null;
  send(text: Pick<ScriptedMessage, 'from' | 'to' | 'body'>): void;
  /** Back to the last run as it was; null where what came in stays. */
  readonly takeBack: (() => void) | null;
}

interface Rehearsal {
  readonly typed: readonly ScriptedMessage[];
  readonly evidence: Evidence;
}

/** Texts typed by hand: each runs the code of the last run again, with all of them coming in. */
export function useTyping(lastRun: LastRun | null, run: number): Typing {
  const { parts } = useGame();
  const [rehearsal, setRehearsal] = useState<Rehearsal | null>(null);
  const [state, setState] = useState<Typing['state']>('quiet');
  const under = useRef<AbortController | null>(null);
  const original = lastRun?.evidence[run] ?? null;
  const fixture = lastRun?.objective.fixtures[run];
  const evidence = rehearsal?.evidence ?? original;
  const last = rehearsal?.typed.at(-1);

  const takeBack = () => {
    under.current?.abort();
    under.current = null;
    setRehearsal(null);
    setState('quiet');
  };
  useEffect(() => takeBack, [original]);

  const send: Typing['send'] = (text) => {
    if (!lastRun || !fixture || !evidence || under.current) return;
    const typed = [...(rehearsal?.typed ?? []), typedText(evidence, text)];
    const controller = new AbortController();
    under.current = controller;
    setState('running');
    const { signal } = controller;
    parts.runCode({ code: lastRun.code, fixture: withTyped(fixture, typed), signal }).then(
      (next) => {
        if (signal.aborted) return;
        under.current = null;
        const isLost = next.ended.how === 'stopped' && next.ended.reason === 'crashed';
        setState(isLost ? 'failed' : 'quiet');
        if (!isLost) setRehearsal({ typed, evidence: next });
      },
      () => {
        if (signal.aborted) return;
        under.current = null;
        setState('failed');
      },
    );
  };
  return {
    evidence,
    state,
    outcome: rehearsal && last ? outcomeOf(rehearsal.evidence, last) : null,
    send,
    takeBack,
  };
}
