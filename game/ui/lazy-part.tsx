import { type ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from './messages.ts';
import { Modal } from './modal.tsx';

type FetchPart<Props> = () => Promise<ComponentType<Props>>;

/** A part of a panel whose code is fetched when it is first shown. Where that fails a sentence says so. */
export function createPart<Props extends object>(
  fetchPart: FetchPart<Props>,
): ComponentType<Props> {
  return createLazy(fetchPart, () => <p role="status">{t('later.failed')}</p>);
}

/**
 * A dialog whose code is fetched when it is first opened. Where that fails a dialog says so, and the next opening tries
 * again.
 */
export function createLater<Props extends { readonly onClose: () => void }>(
  fetchPart: FetchPart<Props>,
): ComponentType<Props> {
  return createLazy(fetchPart, ({ onClose }) => (
    <Modal title={t('later.title')} closeLabel={t('later.close')} onClose={onClose}>
      <p>{t('later.failed')}</p>
    </Modal>
  ));
}

function createLazy<Props extends object>(
  fetchPart: FetchPart<Props>,
  Failed: ComponentType<Props>,
): ComponentType<Props> {
  let fetched: ComponentType<Props> | null = null;
  return function Lazy(props: Props) {
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
    const Shown = state === 'failed' ? Failed : fetched;
    return Shown && <Shown {...props} />;
  };
}
