import { artUrl } from './art.ts';

export type Mark = 'passed' | 'failed' | 'not-yet' | 'current' | 'warning' | 'info';

/** A sign whose shape says the state; the word always stands beside it. */
export function StatusMark({ mark }: { readonly mark: Mark }) {
  const url = artUrl(`status-${mark}`);
  return (
    <span class={`mark mark-${mark}`} aria-hidden="true">
      {url && <img src={url} alt="" width={9} height={9} />}
    </span>
  );
}
