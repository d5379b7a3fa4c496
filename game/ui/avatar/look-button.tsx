import { useState } from 'preact/hooks';
import { createLater } from '../lazy-part.tsx';
import { t } from '../messages.ts';

const LookDialog = createLater(async () => (await import('./look-dialog.tsx')).LookDialog);

/** From the settings to the look. */
export function LookButton() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section>
      <h3>{t('look.title')}</h3>
      <button type="button" class="button" onClick={() => setIsOpen(true)}>
        {t('look.open')}
      </button>
      {isOpen && <LookDialog onClose={() => setIsOpen(false)} />}
    </section>
  );
}
