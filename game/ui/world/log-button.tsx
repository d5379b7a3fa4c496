import { Icon } from '../icon.tsx';
import { useDueReviews } from '../log/use-due-reviews.ts';
import { t } from '../messages.ts';

/** Opens the quest log. A quiet dot says that letters wait there; nothing ever pops up. */
export function LogButton({ onOpen }: { readonly onOpen: () => void }) {
  const waiting = useDueReviews().length;
  return (
    <button
      type="button"
      class="hud-button log-button"
      aria-keyshortcuts="Q"
      {...(waiting > 0 ? { 'aria-description': t('letters.waiting', { count: waiting }) } : {})}
      onClick={onOpen}
    >
      <Icon name="list" />
      <span>{t('hud.log')}</span>
      {waiting > 0 && <span class="quiet-dot" aria-hidden="true" />}
    </button>
  );
}
