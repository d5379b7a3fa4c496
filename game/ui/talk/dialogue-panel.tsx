import { useEffect, useRef } from 'preact/hooks';
import { t } from '../messages.ts';
import { useGame } from '../parts.ts';
import { personName } from '../person-name.ts';
import { useSnapshot } from '../use-snapshot.ts';
import { faceOf } from './face-of.ts';
import { Portrait } from './portrait.tsx';
import { SpokenText } from './spoken-text.tsx';
import { useTalkKeys } from './use-talk-keys.ts';

/** What somebody says, and the answers one can give. */
export function DialoguePanel() {
  const { quest } = useGame();
  const line = useSnapshot(({ context }) => context.line);
  const level = useSnapshot(({ context }) => context.level);
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => buttons.current?.querySelector('button')?.focus(), [line]);
  useTalkKeys(buttons);

  const name = line?.who ? personName(level, line.who) : null;
  return (
    <section class="panel dialogue" aria-label={t('dialogue.label')}>
      {line?.who && <Portrait who={faceOf(level, line.who)} mood={line.mood} />}
      <div class="dialogue-body">
        <div aria-live="polite" aria-atomic="true">
          {name && <p class="name-tag">{name}</p>}
          {line && <SpokenText key={line.text} text={line.text} />}
        </div>
        {line && (
          <div class="row dialogue-answers" ref={buttons}>
            {line.choices.length === 0 ? (
              <button
                type="button"
                class="button"
                key="next"
                data-key={t('prompt.key')}
                aria-keyshortcuts="E"
                onClick={() => quest.send({ type: 'line.continued' })}
              >
                {t('dialogue.next')}
              </button>
            ) : (
              line.choices.map((choice, index) => (
                <button
                  type="button"
                  class="button"
                  key={`${line.text}.${index}`}
                  data-key={index + 1}
                  aria-keyshortcuts={String(index + 1)}
                  onClick={() => quest.send({ type: 'choice.made', index })}
                >
                  {choice}
                </button>
              ))
            )}
          </div>
        )}
      </div>
      <button
        type="button"
        class="link dialogue-leave"
        aria-keyshortcuts="Escape"
        onClick={() => quest.send({ type: 'talk.left' })}
      >
        {t('dialogue.leave')}
      </button>
    </section>
  );
}
