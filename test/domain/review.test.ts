import { expect, it } from 'vitest';
import {
  answered,
  dueReviews,
  firstState,
  isLearnt,
  type Review,
} from '../../game/domain/review.ts';

const review: Review = {
  id: 'receipt',
  after: 'lamp-street/first-lamp',
  from: 'pico',
  name: 'Pico',
  asks: 'Is it in my hatch?',
  answers: ['Not yet', 'Yes'],
  right: 0,
  because: 'A receipt is not an arrival.',
  card: 'receipt-and-fate',
};
const doneOn = { [review.after]: '2026-02-27' };

const dueOn = (today: string) => dueReviews([review], doneOn, {}, today).length;

it('asks the day after the lesson and not before, over the end of a month too', () => {
  expect([dueOn('2026-02-27'), dueOn('2026-02-28'), dueOn('2026-05-01')]).toEqual([0, 1, 1]);
});

it('asks nothing about a lesson that was not had', () => {
  expect(dueReviews([review], {}, {}, '2026-12-24')).toEqual([]);
});

it('comes back after 3, 7 and 21 days when the answers are right, and then is learnt', () => {
  let state = firstState('2026-02-27');
  const days: string[] = [state.due];
  while (!isLearnt(state)) {
    state = answered(state, true, state.due);
    days.push(state.due);
  }
  expect(days.slice(0, 4)).toEqual(['2026-02-28', '2026-03-03', '2026-03-10', '2026-03-31']);
  // The question after the longest gap is asked too.
  expect(state.answers).toBe(4);
  expect(dueReviews([review], doneOn, { receipt: state }, '2027-01-01')).toEqual([]);
});

it('comes back sooner after another answer', () => {
  const twice = answered(
    answered(firstState('2026-02-27'), true, '2026-02-28'),
    true,
    '2026-03-03',
  );
  expect(twice.answers).toBe(2);
  expect(answered(twice, false, '2026-03-10').due).toBe('2026-03-13');
  expect(answered(firstState('2026-02-27'), false, '2026-02-28').due).toBe('2026-03-01');
});

it('puts the question that has waited longest first', () => {
  const other = { ...review, id: 'keys', after: 'lamp-street/two-keys' };
  const days = { ...doneOn, [other.after]: '2026-02-20' };
  const waiting = dueReviews([review, other], days, {}, '2026-03-01');
  expect(waiting.map(({ id }) => id)).toEqual(['keys', 'receipt']);
});
