import { useId } from 'preact/hooks';
import type { Prediction as Question } from '../../domain/level.ts';
import { InlineText } from '../inline-text.tsx';
import { t } from '../messages.ts';
import { useGame } from '../parts.ts';

interface PredictionProps {
  readonly question: Question;
  readonly guess: number | null;
  /** After the first run the answer and its reason are shown. */
  readonly isAnswered: boolean;
}

export function Prediction({ question, guess, isAnswered }: PredictionProps) {
  const { quest } = useGame();
  const group = useId();
  if (isAnswered) {
    const guessed = guess === null ? undefined : question.answers[guess];
    return (
      <div class="prediction">
        <p>
          <InlineText text={question.question} />
        </p>
        <p>
          {guessed !== undefined && (
            <>
              <InlineText text={t('predict.guessed', { answer: guessed })} />{' '}
            </>
          )}
          <strong>
            <InlineText
              text={t('predict.answer', { answer: question.answers[question.right] ?? '' })}
            />
          </strong>{' '}
          <InlineText text={question.because} />
        </p>
      </div>
    );
  }
  return (
    <fieldset class="prediction choice-field">
      <legend>{t('predict.label')}</legend>
      <p>
        <InlineText text={question.question} />
      </p>
      <div class="choice-row">
        {question.answers.map((answer, index) => (
          <label key={answer} class="choice">
            <input
              type="radio"
              name={group}
              checked={guess === index}
              onChange={() => quest.send({ type: 'prediction.made', answer: index })}
            />
            <span>
              <InlineText text={answer} />
            </span>
          </label>
        ))}
      </div>
      <p class="quiet">{t('predict.free')}</p>
    </fieldset>
  );
}
