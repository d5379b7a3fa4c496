import type { LevelProblem } from '../../../catalog/level-problem.ts';
import type { AuthoredLevel, Course } from '../authored.ts';

/** Something every level owes its players. */
export interface Rule {
  /** Completes the sentence "A level ...". */
  readonly name: string;
  /** Where the level breaks the rule; empty where it keeps it. */
  find(authored: AuthoredLevel, course: Course): readonly LevelProblem[];
}
