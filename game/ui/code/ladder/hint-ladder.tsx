import { useEffect, useRef } from 'preact/hooks';
import type { Objective } from '../../../domain/level.ts';
import { createPart } from '../../lazy-part.tsx';
import { Markdown } from '../../markdown.tsx';
import { t } from '../../messages.ts';
import type { SolutionRungsProps } from './solution-rungs.tsx';

// Puzzle and solution come when the first of them is opened.
const LastRungs = createPart<SolutionRungsProps>(
  async () => (await import('./solution-rungs.tsx')).SolutionRungs,
);

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
