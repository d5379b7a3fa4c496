import { type ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from './messages.ts';
import { Modal } from './modal.tsx';

/**
 * A dialog whose code is fetched when it is first opened. Where that fails a dialog says so, and the next opening tries
 * again.
 */
export function createLater<Props extends { readonly onClose: () => void }>(
  fetchPart: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let fetched: ComponentType<Props> | null = null;
  return function Later(props: Props) {
    const [state, setState] = useState<'coming' | 'here' | 'failed'>(fetched ? 'here' : 'coming');
    useEffect(() => {
      if (fetched) return undefined;
      let isGone = false;
      fetchPart().then(
        (part) => {
          fetched = part;
          if (!isGone) setState('here');
        },
        () => {
          if (!isGone) setState('failed');
        },
      );
      return () => {
        isGone = true;
      };
    }, []);
    if (state === 'failed') {
      return (
        <Modal title={t('later.title')} closeLabel={t('later.close')} onClose={props.onClose}>
          <p>{t('later.failed')}</p>
        </Modal>
      );
    }
    const Part = fetched;
    return Part && <Part {...props} />;
  };
}
