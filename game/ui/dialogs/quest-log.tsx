import { useState } from 'preact/hooks';
import { createPart } from '../lazy-part.tsx';
import { HerePart } from '../log/here-part.tsx';
import type { LogPartProps } from '../log/log-part.tsx';
import { useDueReviews } from '../log/use-due-reviews.ts';
import { t } from '../messages.ts';
import { Modal } from '../modal.tsx';
import { useSnapshot } from '../use-snapshot.ts';

type Tab = 'here' | LogPartProps['part'];

const LogPart = createPart<LogPartProps>(async () => (await import('../log/log-part.tsx')).LogPart);

/** The player's own book: what is to do here, what was done, badges, letters, and the library. */
export function QuestLog({ onClose }: { readonly onClose: () => void }) {
  const [tab, setTab] = useState<Tab>('here');
  const route = useSnapshot(({ context }) => context.settings.route);
  const waiting = useDueReviews().length;
  const tabs: readonly Tab[] = ['here', 'finished', 'letters', 'badges', 'library'];
  return (
    <Modal title={t('log.title')} closeLabel={t('log.close')} wide onClose={onClose}>
      <nav class="log-tabs" aria-label={t('log.parts')}>
        {[...tabs, ...(route === 'leader' ? (['places'] as const) : [])].map((each) => (
          <button
            key={each}
            type="button"
            class="log-tab"
            aria-current={each === tab}
            onClick={() => setTab(each)}
          >
            {t(`tab.${each}`)}
            {each === 'letters' && waiting > 0 && (
              <span class="log-count">{t('letters.count', { count: waiting })}</span>
            )}
          </button>
        ))}
      </nav>
      {tab === 'here' ? <HerePart /> : <LogPart part={tab} onClose={onClose} />}
    </Modal>
  );
}
