import { artUrl } from './art.ts';

/** A 16x16 picture beside a word. Nothing where it is not drawn: the word carries the meaning. */
export function Icon({ name }: { readonly name: string }) {
  const url = artUrl(`icons/${name}`);
  return url && <img class="icon" src={url} alt="" width={16} height={16} />;
}
