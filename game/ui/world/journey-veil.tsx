import { t } from '../messages.ts';
import { useSnapshot } from '../use-snapshot.ts';

/** Shown while a place is being fetched. */
export function JourneyVeil() {
  const isFirst = useSnapshot(({ context }) => context.level === null);
  return (
    <div class="journey">
      <p role="status">{t(isFirst ? 'journey.dock' : 'journey.going')}</p>
    </div>
  );
}
