import { t } from '../messages.ts';
import { Modal } from '../modal.tsx';
import { useLibrary } from '../use-library.ts';
import { LibraryShelf } from './library-shelf.tsx';

interface CardDialogProps {
  readonly card: string;
  readonly onClose: () => void;
}

/** The library, opened at one card. */
export function CardDialog({ card, onClose }: CardDialogProps) {
  const { library, problem } = useLibrary();
  return (
    <Modal title={t('library.title')} closeLabel={t('library.close')} wide onClose={onClose}>
      {problem !== '' && <p role="status">{problem}</p>}
      {library && <LibraryShelf library={library} card={card} />}
    </Modal>
  );
}
