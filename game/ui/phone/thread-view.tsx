import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../messages.ts';
import { BubbleItem } from './bubble-item.tsx';
import type { Thread } from './threads.ts';

/** Texts shown before one asks for the earlier ones. */
const PAGE = 40;

interface ThreadViewProps {
  readonly thread: Thread;
  readonly isOwn: boolean;
  readonly startedAt: string;
}

/** The texts of one thread, the latest in view. */
export function ThreadView({ thread, isOwn, startedAt }: ThreadViewProps) {
  const { party, over, bubbles, isStopped } = thread;
  const [shown, setShown] = useState(PAGE);
  const scroll = useRef<HTMLDivElement>(null);
  useEffect(() => scroll.current?.scrollTo(0, scroll.current.scrollHeight), [bubbles.length]);
  const firstNow = bubbles.find(({ message }) => message.at >= 0);
  const hasPast = bubbles[0] !== undefined && bubbles[0] !== firstNow;
  return (
    <>
      <header class="thread-head">
        <h3 tabIndex={-1}>{party.name}</h3>
        <p class="quiet">
          {party.address !== party.name && party.address}
          {isOwn && over !== null && ` ${t('phone.over', { number: over })}`}
          {isStopped && (
            <span class="thread-stopped"> {t(isOwn ? 'phone.stopped' : 'phone.stoppedIt')}</span>
          )}
        </p>
      </header>
      <div ref={scroll} class="thread-scroll" tabIndex={0} role="group" aria-label={party.name}>
        {bubbles.length > shown && (
          <button type="button" class="link" onClick={() => setShown(shown + PAGE)}>
            {t('phone.earlier')}
          </button>
        )}
        <ol class="bubbles">
          {bubbles.slice(-shown).map((bubble) => (
            <BubbleItem
              key={bubble.message.sid}
              bubble={bubble}
              other={party.name}
              isOwn={isOwn}
              startedAt={startedAt}
              hasRule={hasPast && bubble === firstNow}
            />
          ))}
        </ol>
      </div>
    </>
  );
}
