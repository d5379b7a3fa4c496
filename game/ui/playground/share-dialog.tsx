import { useEffect, useId, useState } from 'preact/hooks';
import { writeAddress } from '../../domain/address.ts';
import { t } from '../messages.ts';
import { Modal } from '../modal.tsx';
import { packCode } from './shared-code.ts';

interface ShareDialogProps {
  readonly desk: string;
  readonly code: string;
  readonly onClose: () => void;
}

/** Characters from which on chats and mail begin to cut. */
const LONG = 8_000;

/** A link with the code in its fragment, which no server ever sees. */
export function ShareDialog({ desk, code, onClose }: ShareDialogProps) {
  const [link, setLink] = useState('');
  const [state, setState] = useState<'quiet' | 'copied' | 'failed'>('quiet');
  const field = useId();
  useEffect(() => {
    void packCode(code).then((packed) => {
      const hash = writeAddress({ kind: 'playground', desk, code: packed }, '');
      setLink(`${location.origin}${location.pathname}${hash}`);
    });
  }, [desk, code]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setState('copied');
    } catch {
      // on plain http there is no clipboard
      document.getElementById(field)?.focus();
      setState('failed');
    }
  };
  return (
    <Modal title={t('share.title')} closeLabel={t('share.close')} onClose={onClose}>
      <p>{t('share.note')}</p>
      <p>
        <label for={field}>{t('share.label')}</label>
      </p>
      <textarea
        id={field}
        class="text-field share-link"
        readOnly
        rows={4}
        value={link}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      {link.length > LONG && <p>{t('share.long')}</p>}
      <div class="row">
        <button type="button" class="button button-first" onClick={() => void copy()}>
          {t('share.copy')}
        </button>
        <span role="status">
          {state === 'copied' && t('share.copied')}
          {state === 'failed' && t('share.failed')}
        </span>
      </div>
    </Modal>
  );
}
