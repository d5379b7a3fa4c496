import { t } from '../messages.ts';
import { Modal } from '../modal.tsx';

interface OverwriteDialogProps {
  readonly name: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asked before a new game replaces a saved one. */
export function OverwriteDialog({ name, onConfirm, onClose }: OverwriteDialogProps) {
  return (
    <Modal title={t('overwrite.title')} closeLabel={t('overwrite.close')} onClose={onClose}>
      <p>{t('overwrite.text', { name: name || 'none' })}</p>
      <div class="row">
        <button type="button" class="button button-first" onClick={onClose} autofocus>
          {t('overwrite.cancel')}
        </button>
        <button type="button" class="button" onClick={onConfirm}>
          {t('overwrite.confirm')}
        </button>
      </div>
    </Modal>
  );
}
