import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Objective } from '../../../domain/level.ts';
import { Markdown } from '../../markdown.tsx';
import { t } from '../../messages.ts';
import type { SolutionRungsProps } from './solution-rungs.tsx';

interface HintLadderProps {
  readonly objective: Objective;
  /** How many rungs are open: hints first, then the puzzle and the solution. */
  readonly opened: number;
  /** Puts code into the editor. */
  readonly onTake: (code: string) => void;
}

/** The opened rungs, the newest first, brought into view and said aloud. */
export function HintLadder({ objective, opened, onTake }: HintLadderProps) {
  const { hints } = objective;
  const open = hints.slice(0, opened).map((text, index) => ({ text, number: index + 1 }));
  const ladder = useRef<HTMLElement>(null);
  const before = useRef(opened);
  useEffect(() => {
    if (opened > before.current) {
      const newest = ladder.current?.querySelector('[data-rung]');
      newest?.scrollIntoView?.({ block: opened > hints.length ? 'start' : 'end' });
    }
    before.current = opened;
  }, [opened, hints.length]);
  return (
    <section ref={ladder} class="hints" hidden={opened === 0} aria-label={t('code.hints')}>
      {opened > hints.length && (
        <LastRungs objective={objective} opened={opened - hints.length} onTake={onTake} />
      )}
      <div aria-live="polite">
        {open.toReversed().map(({ text, number }) => (
          <article key={number} class="hint" data-rung={number}>
            <h3>{t('code.hintTitle', { number, all: hints.length })}</h3>
            <Markdown text={text} />
          </article>
        ))}
      </div>
    </section>
  );
}

/** Puzzle and solution come as a part of their own, when the first of them is opened. */
function LastRungs(props: SolutionRungsProps) {
  const [Part, setPart] = useState<ComponentType<SolutionRungsProps> | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    let isGone = false;
    import('./solution-rungs.tsx').then(
      ({ SolutionRungs }) => {
        if (!isGone) setPart(() => SolutionRungs);
      },
      () => {
        if (!isGone) setHasFailed(true);
      },
    );
    return () => {
      isGone = true;
    };
  }, []);
  if (hasFailed) return <p role="status">{t('later.failed')}</p>;
  return Part && <Part {...props} />;
}
