/** What `npm run levels` finds, as sentences an author can act on. */
import { type LevelProblem } from '../../catalog/level-problem.ts';
import type { AuthoredLevel, Course } from './authored.ts';
import { problemIn } from './authored.ts';
import { rules } from './rules/rules.ts';
import { type Chooser, unreachedIn } from './story.ts';
import { type Run, trialsOf } from './trials.ts';

/** Ways through the story besides the first and the last open objective each time. */
const wanderings = 12;

/** Breaches of the rules that can be seen without running a program. */
export function inspect(authored: AuthoredLevel, course: Course): readonly LevelProblem[] {
  return rules.flatMap((rule) => rule.find(authored, course));
}

/** Objectives that some way through the story never reaches. */
export function deadEndsIn(course: Course): readonly LevelProblem[] {
  const stranded = new Set(choosers().flatMap((choose) => unreachedIn(course, choose)));
  return [...stranded].map((key) => {
    const [level, objective] = key.split('/');
    return problemIn(
      `${level}/map.tmj`,
      `"${objective}" cannot be reached in every order of the story: see the conditions of its terminal and of the ways there.`,
    );
  });
}

/** Runs every program of a level, or of one objective, and tells of each as it is done. */
export async function tryPrograms(
  authored: AuthoredLevel,
  only: string | null,
  run: Run,
  tell: (program: { readonly file: string; readonly problems: readonly LevelProblem[] }) => void,
): Promise<void> {
  for (const objective of authored.level.objectives) {
    if (only !== null && objective.id !== only) continue;
    for (const { file, attempt } of trialsOf(authored, objective)) {
      const complaints = await attempt(run);
      tell({ file, problems: complaints.map((text) => problemIn(file, text)) });
    }
  }
}

const first: Chooser = () => 0;
const last: Chooser = (count) => count - 1;

function choosers(): readonly Chooser[] {
  return [first, last, ...Array.from({ length: wanderings }, (_, seed) => wander(seed + 1))];
}

/** The same way every time for the same seed. */
function wander(seed: number): Chooser {
  let state = seed;
  return (count) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % count;
  };
}
