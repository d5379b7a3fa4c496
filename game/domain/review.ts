/**
 * Spaced review: a short question from somebody in town, days after the lesson. Pure functions of the day handed in;
 * a question that is never answered simply waits.
 */
import { addDays, type Day } from './day.ts';

export interface Review {
  readonly id: string;
  /** Key of the objective it looks back on. */
  readonly after: string;
  /** Who asks: a person's id, and the name. */
  readonly from: string;
  readonly name: string;
  readonly asks: string;
  readonly answers: readonly string[];
  /** Index into answers. */
  readonly right: number;
  /** Said after any answer. */
  readonly because: string;
  /** Id of the library's card that says more. */
  readonly card: string;
}

export interface ReviewState {
  /** Index into the gaps: how long it waits this time. One past the last: learnt. */
  readonly step: number;
  readonly due: Day;
  /** How often it was answered. */
  readonly answers: number;
}

/** Days between the lesson, and then the answers. */
export const gaps = [1, 3, 7, 21] as const;

export function firstState(doneOn: Day): ReviewState {
  return { step: 0, due: addDays(doneOn, gaps[0]), answers: 0 };
}

/** A right answer lengthens the gap, another one shortens it. */
export function answered(state: ReviewState, isRight: boolean, today: Day): ReviewState {
  const step = isRight ? state.step + 1 : Math.max(0, state.step - 1);
  const answers = state.answers + 1;
  return { step, answers, due: addDays(today, gaps[Math.min(step, gaps.length - 1)]!) };
}

export function isLearnt({ step }: ReviewState): boolean {
  return step >= gaps.length;
}

/** Questions that wait for an answer today, the longest waiting first. */
export function dueReviews(
  reviews: readonly Review[],
  doneOn: Readonly<Record<string, Day>>,
  states: Readonly<Record<string, ReviewState>>,
  today: Day,
): readonly Review[] {
  return reviews
    .flatMap((review) => {
      const day = doneOn[review.after];
      const state = states[review.id] ?? (day === undefined ? null : firstState(day));
      return state && !isLearnt(state) && state.due <= today ? [{ review, due: state.due }] : [];
    })
    .toSorted((a, b) => a.due.localeCompare(b.due))
    .map(({ review }) => review);
}
