import { useMemo } from 'preact/hooks';
import { addDays } from '../../domain/day.ts';
import { dueReviews, gaps, type Review } from '../../domain/review.ts';
import { useLibrary } from '../use-library.ts';
import { useSnapshot } from '../use-snapshot.ts';

/** Letters that wait for an answer. Nothing is fetched before a lesson is old enough to be asked about. */
export function useDueReviews(): readonly Review[] {
  const learning = useSnapshot(({ context }) => context.learning);
  const today = useSnapshot(({ context }) => context.today)();
  const isOld = Object.values(learning.doneOn).some((day) => addDays(day, gaps[0]) <= today);
  const { library } = useLibrary(isOld);
  return useMemo(
    () => (library ? dueReviews(library.reviews, learning.doneOn, learning.reviews, today) : []),
    [library, learning, today],
  );
}
