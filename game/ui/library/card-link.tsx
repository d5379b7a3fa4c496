import { useState } from 'preact/hooks';
import { createLater } from '../lazy-part.tsx';
import { t } from '../messages.ts';
import { useGame } from '../parts.ts';

const CardDialog = createLater(async () => (await import('./card-dialog.tsx')).CardDialog);

/** From an error straight to the card about it. */
export function CardLink({ code }: { readonly code: string }) {
  const { quest } = useGame();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="link"
        onClick={() => {
          setIsOpen(true);
          quest.send({ type: 'card.opened', card: code });
        }}
      >
        {t('library.open', { code })}
      </button>
      {isOpen && <CardDialog card={code} onClose={() => setIsOpen(false)} />}
    </>
  );
}
