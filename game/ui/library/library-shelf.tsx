import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type Card, findCards, lessonCards, type Library } from '../../domain/library.ts';
import { t } from '../messages.ts';
import { useSnapshot } from '../use-snapshot.ts';
import { CardName, CardText } from './card-text.tsx';

interface LibraryShelfProps {
  readonly library: Library;
  /** Id of the card to open at once. */
  readonly card: string | null;
}

/** All cards, found by words and codes. */
export function LibraryShelf({ library, card }: LibraryShelfProps) {
  const completed = useSnapshot(({ context }) => context.progress.completed);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(card);
  const field = useId();
  const open = useRef<HTMLDivElement>(null);
  const cards = [...library.cards, ...lessonCards(library, completed)];
  const shown = cards.find(({ id }) => id === chosen) ?? null;
  const found = findCards(cards, query);
  const lessons = shown ? lessonsOf(library, shown, completed) : [];
  useEffect(() => open.current?.scrollIntoView?.({ block: 'nearest' }), [chosen]);

  return (
    <section class="library">
      <div ref={open} aria-live="polite">
        {chosen !== null && !shown && <p>{t('library.noCard', { id: chosen })}</p>}
        {shown && <CardText card={shown} />}
        {lessons.map(({ key, title, debrief }) => (
          <p key={key} class="card-lesson">
            <strong>{t('library.fromLesson', { title })}</strong> {debrief}
          </p>
        ))}
      </div>
      <div class="library-search">
        <label for={field}>{t('library.search')}</label>
        <input
          id={field}
          class="text-field"
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <span role="status" class="quiet">
          {t('library.count', { count: found.length })}
        </span>
      </div>
      <ul class="library-list" role="list" aria-label={t('library.cards')}>
        {found.map((each) => (
          <li key={`${each.kind} ${each.id}`}>
            <button
              type="button"
              class="library-card"
              aria-current={each === shown}
              onClick={() => setChosen(each.id)}
            >
              <span class="card-kind">{t(`kind.${each.kind}`)}</span>
              <CardName card={each} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What finished objectives say about a card. */
function lessonsOf({ chapters }: Library, card: Card, completed: readonly string[]) {
  if (card.kind === 'lesson') return [];
  return chapters
    .flatMap(({ objectives }) => objectives)
    .filter(({ key }) => card.lessons.includes(key) && completed.includes(key));
}
