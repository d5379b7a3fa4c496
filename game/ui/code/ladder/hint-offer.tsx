import { type Rung } from '../../../domain/hint-ladder.ts';
import { t } from '../../messages.ts';

interface HintOfferProps {
  /** What would open, or null when nothing is offered. */
  readonly rung: Rung | null;
  readonly number: number;
  readonly onOpen: () => void;
}

const labels = {
  hint: 'offer.hint',
  puzzle: 'offer.puzzle',
  solution: 'offer.solution',
} as const satisfies Record<Rung, string>;

/** After a few runs that did not pass: the next rung, offered and never opened by itself. */
export function HintOffer({ rung, number, onOpen }: HintOfferProps) {
  return (
    <div class="hint-offer" aria-live="polite">
      {rung && (
        <>
          <span>{t('offer.words')}</span>{' '}
          <button type="button" class="link" onClick={onOpen}>
            {t(labels[rung], { number })}
          </button>
        </>
      )}
    </div>
  );
}
