import { type ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from './messages.ts';

/** A part of a panel whose code is fetched when it is first shown. Where that fails a sentence says so. */
export function createPart<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let fetched: ComponentType<Props> | null = null;
  return function Part(props: Props) {
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
    if (state === 'failed') return <p role="status">{t('later.failed')}</p>;
    const Shown = fetched;
    return Shown && <Shown {...props} />;
  };
}
