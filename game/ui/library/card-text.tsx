import type { Card } from '../../domain/library.ts';
import { InlineText } from '../inline-text.tsx';
import { Markdown } from '../markdown.tsx';
import { t } from '../messages.ts';

/** One card: what it is about, and what there is to know. */
export function CardText({ card }: { readonly card: Card }) {
  return (
    <article class="card" data-kind={card.kind}>
      <h3>
        <span class="card-kind">{t(`kind.${card.kind}`)}</span> <CardName card={card} />
      </h3>
      <Markdown text={card.text} />
    </article>
  );
}

/** What a card is called; with its id where that is a word of the API and not one of ours. */
export function CardName({ card }: { readonly card: Card }) {
  const { id, kind, title } = card;
  return (
    <span>
      {kind !== 'idea' && kind !== 'lesson' && (
        <>
          <code>{id}</code>{' '}
        </>
      )}
      <InlineText text={title} />
    </span>
  );
}
