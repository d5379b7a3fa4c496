import { titleOf } from '../../domain/error-titles.ts';
import { t } from '../messages.ts';
import { clockTime, priceWords } from '../run/figures.ts';
import { Tick } from '../run/tick.tsx';
import type { Bubble } from './threads.ts';

interface BubbleItemProps {
  readonly bubble: Bubble;
  readonly other: string;
  readonly isOwn: boolean;
  readonly startedAt: string;
  /** The first text of this run, after older ones. */
  readonly hasRule: boolean;
}

/** A text, and under it what became of it. Who sends pays, so only the own phone knows segments and prices. */
export function BubbleItem({ bubble, other, isOwn, startedAt, hasRule }: BubbleItemProps) {
  const { message, isMine } = bubble;
  const { at, body, status, segments, media, price, errorCode } = message;
  const facts = [
    ...(isOwn ? [t('phone.segments', { count: segments }), priceWords(price)] : []),
    clockTime(startedAt, at),
  ];
  return (
    <li class="bubble-place" data-mine={isMine}>
      {hasRule && <p class="bubble-rule">{t('phone.rule')}</p>}
      <p class="unseen">{isMine ? t('phone.youWrote') : t('phone.wrote', { name: other })}</p>
      <p class="bubble">
        {media > 0 && <span class="bubble-media">{t('phone.pictures', { count: media })}</span>}
        {body || (media > 0 ? '' : t('message.emptyBody'))}
      </p>
      <p class="bubble-facts">
        {isOwn && (
          <span class={`status-word status-${status}`}>
            <Tick status={status} /> {t(`status.${status}`)}
          </span>
        )}
        {facts.map((fact, index) => (
          <span key={index}>{fact}</span>
        ))}
      </p>
      {isOwn && errorCode !== null && (
        <p class="bubble-facts state-failed">
          {t('phone.error', { code: String(errorCode) })} {titleOf(errorCode)}
        </p>
      )}
    </li>
  );
}
