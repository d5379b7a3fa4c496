import { useEffect, useRef } from 'preact/hooks';
import { Markdown } from '../markdown.tsx';
import { t } from '../messages.ts';

interface HintLadderProps {
  readonly hints: readonly string[];
  /** How many rungs are open. */
  readonly opened: number;
}

/** The opened hints, the newest first, brought into view and said aloud. */
export function HintLadder({ hints, opened }: HintLadderProps) {
  const open = hints.slice(0, opened).map((text, index) => ({ text, number: index + 1 }));
  const newest = useRef<HTMLElement>(null);
  const before = useRef(opened);
  useEffect(() => {
    if (opened > before.current) newest.current?.scrollIntoView?.({ block: 'end' });
    before.current = opened;
  }, [opened]);
  return (
    <section class="hints" hidden={opened === 0} aria-label={t('code.hints')}>
      <div aria-live="polite">
        {open.toReversed().map(({ text, number }) => (
          <article key={number} class="hint" ref={number === opened ? newest : null}>
            <h3>{t('code.hintTitle', { number, all: hints.length })}</h3>
            <Markdown text={text} />
          </article>
        ))}
      </div>
    </section>
  );
}
