import { titleOf } from '../../domain/error-titles.ts';
import { CardLink } from '../library/card-link.tsx';

/** An error code with its official title and the way to its card. */
export function ErrorWords({ code }: { readonly code: number }) {
  return (
    <>
      <strong>{`${code} ${titleOf(code)}`}</strong> <CardLink code={String(code)} />
    </>
  );
}
