import { Icon } from '../icon.tsx';
import { t } from '../messages.ts';
import { countArrivals } from '../phone/arrivals.ts';
import { useSnapshot } from '../use-snapshot.ts';

interface PhoneButtonProps {
  readonly hasNews: boolean;
  readonly onOpen: () => void;
}

/** Opens the phone. It rings for texts that came in during the last run, until somebody looks. */
export function PhoneButton({ hasNews, onOpen }: PhoneButtonProps) {
  const lastRun = useSnapshot(({ context }) => context.lastRun);
  const count = hasNews && lastRun ? countArrivals(lastRun.evidence) : 0;
  return (
    <button
      type="button"
      class="hud-button"
      data-ringing={count > 0}
      {...(count > 0 ? { 'aria-description': t('hud.phoneNew', { count }) } : {})}
      onClick={onOpen}
    >
      <Icon name="phone" />
      <span>{t('hud.phone')}</span>
      {count > 0 && (
        <b class="hud-badge" aria-hidden="true">
          {count}
        </b>
      )}
    </button>
  );
}
