import { isDay } from '../domain/day.ts';
import type { Learning } from '../domain/learning.ts';
import type { ReviewState } from '../domain/review.ts';
import { isObject } from './is-object.ts';

/** What a save says of learning, entry by entry: one that makes no sense is left out, and none of it is missed. */
export function readLearning(value: unknown): Learning {
  const given = isObject(value) ? value : {};
  const crafts = isObject(given['crafts']) ? given['crafts'] : {};
  return {
    rungs: entriesOf(given['rungs'], isCount),
    misses: entriesOf(given['misses'], isCount),
    doneOn: entriesOf(given['doneOn'], isDay),
    best: entriesOf(given['best'], isText),
    reviews: entriesOf(given['reviews'], isReviewState),
    cardsRead: textsOf(given['cardsRead']),
    takenHome: textsOf(given['takenHome']),
    twice: textsOf(given['twice']),
    crafts: {
      'own-words': textsOf(crafts['own-words']),
      'honest-report': textsOf(crafts['honest-report']),
      frugal: textsOf(crafts['frugal']),
    },
  };
}

function entriesOf<T>(
  value: unknown,
  isFit: (entry: unknown) => entry is T,
): Readonly<Record<string, T>> {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, T] => isFit(entry[1])),
  );
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? [...new Set(value.filter(isText))] : [];
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isReviewState(value: unknown): value is ReviewState {
  return (
    isObject(value) && isCount(value['step']) && isCount(value['answers']) && isDay(value['due'])
  );
}
