import type { Evidence } from '../../domain/evidence.ts';
import { t } from '../messages.ts';
import { clockTime } from '../run/figures.ts';
import type { Live } from './use-live.ts';

interface LiveBarProps {
  readonly live: Live;
  readonly onSwap: () => void;
}

const times = [
  ['live.seconds', 10_000],
  ['live.minute', 60_000],
  ['live.hour', 3_600_000],
] as const;

/** How the live desk stands, and what moves it on: time, other code, its end. */
export function LiveBar({ live, onSwap }: LiveBarProps) {
  const { info, evidence } = live;
  const canAct = info.kind === 'live' && info.phase !== 'closed';
  if (info.kind === 'quiet' || info.kind === 'failed') return null;
  return (
    <section class="live" aria-label={t('live.actions')}>
      <p role="status" aria-label={t('live.label')} class="live-words" data-phase={phaseOf(live)}>
        {info.kind === 'live' && wordsOf(info.phase, evidence)}
      </p>
      {live.isSwapped && canAct && <p class="quiet">{t('live.swapped')}</p>}
      <div class="row">
        {times.map(([label, ms]) => (
          <button
            key={label}
            type="button"
            class="button button-small"
            aria-disabled={!canAct}
            onClick={() => canAct && live.pass(ms)}
          >
            {t(label)}
          </button>
        ))}
        <button
          type="button"
          class="button button-small"
          aria-disabled={!canAct}
          aria-description={t('live.swapNote')}
          title={t('live.swapNote')}
          onClick={() => canAct && onSwap()}
        >
          {t('live.swap')}
        </button>
        <button
          type="button"
          class="button button-small"
          aria-disabled={!canAct}
          onClick={() => canAct && live.stop()}
        >
          {t('live.end')}
        </button>
      </div>
    </section>
  );
}

function phaseOf({ info }: Live): string {
  return info.kind === 'live' ? info.phase : info.kind;
}

function wordsOf(phase: 'listening' | 'waiting' | 'over' | 'closed', evidence: Evidence): string {
  const time = clockTime(evidence.startedAt, evidence.lastedMs);
  return t(`live.${phase}`, { time, number: evidence.account.numbers[0] ?? '' });
}
