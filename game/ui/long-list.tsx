import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from './messages.ts';

/** Items shown before one asks for more. */
const PAGE = 50;

interface LongListProps<T> {
  readonly items: readonly T[];
  readonly label: string;
  readonly keyOf: (item: T, index: number) => string;
  readonly draw: (item: T, index: number) => ComponentChildren;
}

/** A list that may hold thousands; it draws a page of them and the next on demand. */
export function LongList<T>({ items, label, keyOf, draw }: LongListProps<T>) {
  const [shown, setShown] = useState(PAGE);
  const left = items.length - shown;
  return (
    <>
      <ul role="list" class="long-list" aria-label={label}>
        {items.slice(0, shown).map((item, index) => (
          <li key={keyOf(item, index)}>{draw(item, index)}</li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="button" onClick={() => setShown(shown + PAGE)}>
          {t('desk.more', { count: Math.min(left, PAGE) })}
        </button>
      )}
    </>
  );
}
