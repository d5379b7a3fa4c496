import { useState } from 'preact/hooks';
import type { Library } from '../../domain/library.ts';
import { isLearnt, type Review } from '../../domain/review.ts';
import { InlineText } from '../inline-text.tsx';
import { CardText } from '../library/card-text.tsx';
import { t } from '../messages.ts';
import { useGame } from '../parts.ts';
import { StatusMark } from '../status-mark.tsx';
import { Portrait } from '../talk/portrait.tsx';
import { useSnapshot } from '../use-snapshot.ts';
import { useDueReviews } from './use-due-reviews.ts';

/** Short questions from people in town. Each is answered by one press, can wait for ever, and comes back later. */
export function LettersPart({ library }: { readonly library: Library }) {
  const due = useDueReviews();
  const states = useSnapshot(({ context }) => context.learning.reviews);
  // A letter that was answered stays on the table with its reason until another part is opened.
  const [shown, setShown] = useState<readonly Review[]>([]);
  const [answers, setAnswers] = useState<Readonly<Record<string, number>>>({});
  const letters = [...shown, ...due.filter(({ id }) => !shown.some((each) => each.id === id))];
  const learnt = Object.values(states).filter(isLearnt).length;
  return (
    <section>
      <h3>{t('tab.letters')}</h3>
      <p>{t('letters.about')}</p>
      {letters.length === 0 && <p>{t('letters.none')}</p>}
      <ul class="letters" role="list" aria-label={t('tab.letters')}>
        {letters.map((review) => (
          <Letter
            key={review.id}
            review={review}
            library={library}
            answer={answers[review.id] ?? null}
            onAnswer={(answer) => {
              setShown(letters);
              setAnswers({ ...answers, [review.id]: answer });
            }}
          />
        ))}
      </ul>
      {learnt > 0 && <p class="quiet">{t('letters.learnt', { count: learnt })}</p>}
    </section>
  );
}

interface LetterProps {
  readonly review: Review;
  readonly library: Library;
  readonly answer: number | null;
  readonly onAnswer: (answer: number) => void;
}

function Letter({ review, library, answer, onAnswer }: LetterProps) {
  const { quest } = useGame();
  const isRight = answer === review.right;
  const card = library.cards.find(({ id }) => id === review.card);
  return (
    <li class="letter">
      <Portrait who={review.from} mood={answer !== null && isRight ? 'happy' : 'calm'} />
      <div>
        <p>
          <strong>{review.name}:</strong> “<InlineText text={review.asks} />”
        </p>
        <div class="row" role="group" aria-label={t('letters.answers', { name: review.name })}>
          {review.answers.map((text, index) => (
            <button
              key={text}
              type="button"
              class="button button-small"
              aria-pressed={answer === index}
              aria-disabled={answer !== null}
              onClick={() => {
                if (answer !== null) return;
                onAnswer(index);
                quest.send({
                  type: 'review.answered',
                  review: review.id,
                  after: review.after,
                  isRight: index === review.right,
                });
              }}
            >
              <InlineText text={text} />
            </button>
          ))}
        </div>
        <div role="status">
          {answer !== null && (
            <p class="marked">
              <StatusMark mark={isRight ? 'passed' : 'info'} />
              <span>
                {isRight
                  ? t('letters.right')
                  : t('letters.other', { answer: review.answers[review.right] ?? '' })}{' '}
                <InlineText text={review.because} />
              </span>
            </p>
          )}
        </div>
        {answer !== null && card && (
          <details open={!isRight}>
            <summary>{t('letters.card', { title: card.title })}</summary>
            <CardText card={card} />
          </details>
        )}
      </div>
    </li>
  );
}
