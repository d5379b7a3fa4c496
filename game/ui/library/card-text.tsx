import type { Card } from '../../domain/library.ts';
import { InlineText } from '../inline-text.tsx';
import { Markdown } from '../markdown.tsx';
import { t } from '../messages.ts';

/** One card: what it is about, and what there is to know. */
export function CardText({ card }: { readonly card: Card }) {
  return (
    <article class="card" data-kind={card.kind}>
      <h3>
        <span class="card-kind">{t(`kind.${card.kind}`)}</span>{' '}
        {hasName(card) && (
          <>
            <code>{card.id}</code>{' '}
          </>
        )}
        <InlineText text={card.title} />
      </h3>
      <Markdown text={card.text} />
    </article>
  );
}

/** Whether the id is a word of the API and not one of ours. */
export function hasName({ kind }: Card): boolean {
  return kind !== 'idea' && kind !== 'lesson';
}
