import type { Day } from '../domain/day.ts';
import { type Learning, noteCard, noteReview, noteTakenHome } from '../domain/learning.ts';
import type { QuestEvent } from './quest-types.ts';

/** What is remembered of an event that is about learning alone. */
export function learn(learning: Learning, event: QuestEvent, today: Day): Learning {
  switch (event.type) {
    case 'card.opened':
      return noteCard(learning, event.card);
    case 'review.answered':
      return noteReview(learning, event, today);
    case 'project.taken':
      return noteTakenHome(learning, event.objective);
    default:
      return learning;
  }
}
