import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { titleOf } from '../../domain/error-titles.ts';
import { t } from '../messages.ts';
import type { Typing } from './use-typing.ts';

interface ComposerProps {
  /** Whose phone it is. */
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly typing: Typing;
}

/** The API takes no longer text in one message. */
const LONGEST = 1600;

/** Writes by hand from somebody's phone: what comes in runs the code of the last run again. */
export function Composer({ name, from, to, typing }: ComposerProps) {
  const [body, setBody] = useState('');
  const field = useId();
  const input = useRef<HTMLInputElement>(null);
  const { state, outcome, takeBack } = typing;
  const note = useRef<HTMLParagraphElement>(null);
  // On a low page it may come to lie below the fold.
  useEffect(() => {
    if (outcome) note.current?.scrollIntoView?.({ block: 'nearest' });
  }, [outcome?.kind, state]);
  const canSend = state !== 'running' && body.trim() !== '';
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        if (!canSend) return;
        typing.send({ from, to, body });
        setBody('');
      }}
    >
      <label for={field}>{t('phone.reply', { name, number: to })}</label>
      <div class="row">
        <input
          ref={input}
          id={field}
          class="text-field"
          value={body}
          maxLength={LONGEST}
          autocomplete="off"
          onInput={({ currentTarget }) => setBody(currentTarget.value)}
        />
        <button type="submit" class="button" aria-disabled={!canSend}>
          {t('phone.send')}
        </button>
        {outcome && takeBack && (
          <button
            type="button"
            class="button"
            onClick={() => {
              takeBack();
              input.current?.focus();
            }}
          >
            {t('phone.again')}
          </button>
        )}
      </div>
      <p ref={note} class="composer-note" role="status">
        {noteOf(typing, to)}
      </p>
    </form>
  );
}

function noteOf({ state, outcome, takeBack }: Typing, number: string): string {
  const isLive = takeBack === null;
  if (state === 'running') return t(isLive ? 'phone.runningLive' : 'phone.running');
  if (state === 'failed') return t('outcome.failed');
  switch (outcome?.kind) {
    case undefined:
      return t(isLive ? 'phone.replyLive' : 'phone.replyNote');
    case 'network':
      return t('outcome.network', { word: outcome.word });
    case 'answered':
      return t('outcome.answered', { count: outcome.texts });
    case 'broken': {
      const code = String(outcome.code);
      return t('outcome.broken', { code, title: titleOf(code) });
    }
    case 'unheard':
      return t('outcome.unheard', { number });
    case 'lost':
    case 'silent':
      return t(`outcome.${outcome.kind}`);
  }
}
