import { type RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Fixture } from '../../domain/fixture.ts';
import type { CodeEditor } from '../../domain/ports.ts';
import type { Trace } from '../../domain/trace.ts';
import { ChoiceField } from '../choice-field.tsx';
import { t } from '../messages.ts';
import type { Player } from './player.tsx';
import { useGame } from '../parts.ts';
import { useSnapshot } from '../use-snapshot.ts';
import '../styles/slow.css';

interface SlowMotionProps {
  readonly editor: RefObject<CodeEditor | null>;
  /** The worlds the code runs in; one of them is looked at. */
  readonly fixtures: readonly Fixture[];
  /** What was typed last: as soon as it changes, the lines are others. */
  readonly draft: string | undefined;
}

const fetchPlayer = async () => (await import('./player.tsx')).Player;

type State =
  | { readonly kind: 'closed' | 'coming' | 'failed' }
  | { readonly kind: 'open'; readonly trace: Trace; readonly Player: typeof Player };

/** The code in the editor once more, line by line. The run is recorded first and played back at leisure. */
export function SlowMotion({ editor, fixtures, draft }: SlowMotionProps) {
  const { parts } = useGame();
  const calm = useSnapshot(({ context }) => context.settings.calm);
  const [state, setState] = useState<State>({ kind: 'closed' });
  const [chosen, setChosen] = useState(0);
  const under = useRef<AbortController | null>(null);
  const isCalm = calm || matchMedia('(prefers-reduced-motion: reduce)').matches;

  const close = () => {
    under.current?.abort();
    under.current = null;
    setState({ kind: 'closed' });
  };
  useEffect(() => close, [draft, fixtures]);
  useEffect(() => setChosen(0), [fixtures]);

  const open = (index: number) => {
    const code = editor.current?.getCode();
    const fixture = fixtures[index];
    if (code === undefined || fixture === undefined || under.current) return;
    const controller = new AbortController();
    under.current = controller;
    setState({ kind: 'coming' });
    const { signal } = controller;
    const settle = (next: State) => {
      if (signal.aborted) return;
      under.current = null;
      setState(next);
    };
    const failed = { kind: 'failed' } as const;
    Promise.all([parts.traceCode({ code, fixture, signal }), fetchPlayer()]).then(
      ([trace, part]) => settle(trace ? { kind: 'open', trace, Player: part } : failed),
      () => settle(failed),
    );
  };
  const isOpen = state.kind === 'open';
  const choose = (index: number) => {
    setChosen(index);
    close();
    open(index);
  };
  return (
    <section class="slow" aria-label={t('slow.label')} data-open={state.kind !== 'closed'}>
      <button
        type="button"
        class="button button-small"
        aria-expanded={isOpen}
        onClick={isOpen ? close : () => open(chosen)}
      >
        {t(isOpen ? 'slow.close' : 'slow.open')}
      </button>
      {state.kind !== 'closed' && fixtures.length > 1 && (
        <ChoiceField
          legend={t('run.choice')}
          value={chosen}
          choices={fixtures.map((_, index) => [index, String(index + 1)] as const)}
          onChange={choose}
        />
      )}
      {state.kind === 'coming' && <span role="status">{t('slow.coming')}</span>}
      {state.kind === 'failed' && <span role="status">{t('slow.failed')}</span>}
      {state.kind === 'open' && (
        <state.Player trace={state.trace} editor={editor} isAutomatic={!isCalm} />
      )}
    </section>
  );
}
