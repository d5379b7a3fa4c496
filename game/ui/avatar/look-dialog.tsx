import { t } from '../messages.ts';
import { Modal } from '../modal.tsx';
import { LookFields } from './look-fields.tsx';

/** The look, at any time after the interview. */
export function LookDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Modal title={t('look.title')} closeLabel={t('look.close')} wide onClose={onClose}>
      <LookFields isFirst={false} />
    </Modal>
  );
}
