import { artUrl } from '../art.ts';

/** A small face beside a name; who has no portrait gets an initial. Decoration: the name stands beside it. */
export function Face({ who, name }: { readonly who: string | null; readonly name: string }) {
  const url = who === null ? null : artUrl(`portraits/${who}`);
  return (
    <span class="face" aria-hidden="true">
      {url ? <img src={url} alt="" width={32} height={32} /> : initialOf(name)}
    </span>
  );
}

/** The last word of a name says most: "The boat Petrel" is P. Numbers have none. */
function initialOf(name: string): string {
  return /\p{L}/u.exec(name.split(' ').at(-1) ?? '')?.[0]?.toUpperCase() ?? '#';
}
