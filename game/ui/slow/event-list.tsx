import type { Evidence } from '../../domain/evidence.ts';
import type { PlaybackFrame } from './playback.ts';
import { t } from '../messages.ts';
import { lapse } from '../run/figures.ts';
import { eventWords } from './event-words.ts';

interface EventListProps {
  /** Up to now. */
  readonly frames: readonly PlaybackFrame[];
  readonly evidence: Evidence;
}

const SHOWN = 6;

/** The latest of what happened, the newest first. */
export function EventList({ frames, evidence }: EventListProps) {
  const events = frames.flatMap(({ at, event }, index) => (event ? [{ at, event, index }] : []));
  const now = frames.length - 1;
  return (
    <section>
      <h3 id="slow-events">{t('slow.events')}</h3>
      {events.length === 0 && <p class="quiet">{t('slow.noEvents')}</p>}
      <ol role="list" aria-labelledby="slow-events" class="slow-events">
        {events
          .slice(-SHOWN)
          .toReversed()
          .map(({ at, event, index }) => (
            <li key={index} data-kind={event.kind} aria-current={index === now}>
              <span class="slow-time">{lapse(at)}</span> {eventWords(event, evidence)}
            </li>
          ))}
      </ol>
    </section>
  );
}
