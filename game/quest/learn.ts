import { craftsOf } from '../domain/craft.ts';
import type { Day } from '../domain/day.ts';
import {
  type Learning,
  noteCard,
  noteCrafts,
  notePass,
  noteReview,
  noteTakenHome,
} from '../domain/learning.ts';
import type { QuestContext, QuestEvent } from './quest-types.ts';

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

/** What is remembered of an attempt that passed. */
export function learnFromPass(context: QuestContext, key: string): Learning {
  const { objective, evidence, learning, code, today } = context;
  const passed = notePass(learning, key, code, today());
  if (!objective) return passed;
  const hasSeenSolution = (learning.rungs[key] ?? 0) > objective.hints.length;
  return noteCrafts(passed, key, craftsOf(objective, evidence, hasSeenSolution));
}
