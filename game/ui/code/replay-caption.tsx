import { useEffect, useRef } from 'preact/hooks';
import { InlineText } from '../inline-text.tsx';
import { t } from '../messages.ts';
import { useGame } from '../parts.ts';
import { replayWords } from './replay-words.ts';
import { useSnapshot } from '../use-snapshot.ts';

/** What the world plays back, in words, and the way past it. */
export function ReplayCaption() {
  const { quest } = useGame();
  const replay = useSnapshot(({ context }) => context.replay);
  const at = useSnapshot(({ context }) => context.replayStep);
  const skip = useRef<HTMLButtonElement>(null);
  useEffect(() => skip.current?.focus(), []);
  const step = replay[at];
  return (
    <section class="panel replay" aria-label={t('replay.label')}>
      <p role="status" class="replay-words">
        {step && <InlineText text={replayWords(step)} />}
      </p>
      <p class="replay-count">{t('replay.count', { step: at + 1, all: replay.length })}</p>
      <button
        ref={skip}
        type="button"
        class="button"
        onClick={() => quest.send({ type: 'replay.skipped' })}
      >
        {t('replay.skip')}
      </button>
    </section>
  );
}
