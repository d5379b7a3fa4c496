import { type RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { Markdown } from '../markdown.tsx';
import { t } from '../messages.ts';
import { StatusMark } from '../status-mark.tsx';

interface DebriefProps {
  readonly text: string;
  /** What to do after this, in words. */
  readonly next: string;
  /** Takes the focus as soon as there is something to continue from. */
  readonly focus: RefObject<HTMLButtonElement | null>;
  readonly onContinue: () => void;
}

/** Two lines of why it worked, and the way on. */
export function Debrief({ text, next, focus, onContinue }: DebriefProps) {
  useEffect(() => {
    focus.current?.focus();
    focus.current?.closest('section')?.scrollIntoView?.({ block: 'end' });
  }, [focus]);
  return (
    <section class="debrief">
      <h3 class="marked">
        <StatusMark mark="passed" />
        {t('debrief.title')}
      </h3>
      <Markdown text={text} />
      <p class="debrief-next">{next}</p>
      <button ref={focus} type="button" class="button button-first" onClick={onContinue}>
        {t('debrief.continue')}
      </button>
    </section>
  );
}
