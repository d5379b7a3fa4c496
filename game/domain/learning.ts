/**
 * What the game remembers of how somebody learns, beside what they have done. It helps and never judges: nothing in
 * the city opens or closes because of it.
 */
import type { Craft } from './craft.ts';
import type { Day } from './day.ts';
import { answered, firstState, type ReviewState } from './review.ts';

/** By objective key, unless a note says otherwise. */
type ByKey<T> = Readonly<Record<string, T>>;

export interface Learning {
  /** Rungs of the hint ladder opened. */
  readonly rungs: ByKey<number>;
  /** Runs that did not pass since the last rung was opened. */
  readonly misses: ByKey<number>;
  /** When it was passed for the first time. */
  readonly doneOn: ByKey<Day>;
  /** The shortest code that passed. */
  readonly best: ByKey<string>;
  /** By id of the question. */
  readonly reviews: ByKey<ReviewState>;
  /** Error cards opened from the error that named them. */
  readonly cardsRead: readonly string[];
  /** Objectives taken home as a project. */
  readonly takenHome: readonly string[];
  /** Passed a second time with other code. */
  readonly twice: readonly string[];
  /** Passed while showing this craft: keys of objectives. */
  readonly crafts: Readonly<Record<Craft, readonly string[]>>;
}

export const emptyLearning: Learning = {
  rungs: {},
  misses: {},
  doneOn: {},
  best: {},
  reviews: {},
  cardsRead: [],
  takenHome: [],
  twice: [],
  crafts: { 'own-words': [], 'honest-report': [], frugal: [] },
};

export function openRung(learning: Learning, key: string, all: number): Learning {
  const opened = Math.min((learning.rungs[key] ?? 0) + 1, all);
  return {
    ...learning,
    rungs: { ...learning.rungs, [key]: opened },
    misses: { ...learning.misses, [key]: 0 },
  };
}

export function noteMiss(learning: Learning, key: string): Learning {
  return { ...learning, misses: { ...learning.misses, [key]: (learning.misses[key] ?? 0) + 1 } };
}

export function notePass(learning: Learning, key: string, code: string, today: Day): Learning {
  const before = learning.best[key];
  const isOther = before !== undefined && squeezed(before) !== squeezed(code);
  const isShorter = before === undefined || squeezed(code).length < squeezed(before).length;
  return {
    ...learning,
    misses: { ...learning.misses, [key]: 0 },
    doneOn: { ...learning.doneOn, [key]: learning.doneOn[key] ?? today },
    best: isShorter ? { ...learning.best, [key]: code.trim() } : learning.best,
    twice: isOther ? withOne(learning.twice, key) : learning.twice,
  };
}

export function noteCrafts(learning: Learning, key: string, shown: readonly Craft[]): Learning {
  const crafts = { ...learning.crafts };
  for (const craft of shown) crafts[craft] = withOne(crafts[craft], key);
  return { ...learning, crafts };
}

export function noteCard(learning: Learning, card: string): Learning {
  return { ...learning, cardsRead: withOne(learning.cardsRead, card) };
}

export function noteTakenHome(learning: Learning, key: string): Learning {
  return { ...learning, takenHome: withOne(learning.takenHome, key) };
}

interface ReviewAnswer {
  readonly review: string;
  /** Key of the objective it looks back on. */
  readonly after: string;
  readonly isRight: boolean;
}

export function noteReview(learning: Learning, answer: ReviewAnswer, today: Day): Learning {
  const { review, after, isRight } = answer;
  const state = learning.reviews[review] ?? firstState(learning.doneOn[after] ?? today);
  const next = answered(state, isRight, today);
  return { ...learning, reviews: { ...learning.reviews, [review]: next } };
}

/** Of two saves of one player: what helps further, and the earlier day. */
export function mergeLearning(mine: Learning, other: Learning): Learning {
  return {
    rungs: joined(mine.rungs, other.rungs, Math.max),
    misses: joined(mine.misses, other.misses, Math.max),
    doneOn: joined(mine.doneOn, other.doneOn, (a, b) => (a < b ? a : b)),
    best: joined(mine.best, other.best, (a, b) =>
      squeezed(b).length < squeezed(a).length ? b : a,
    ),
    reviews: joined(mine.reviews, other.reviews, (a, b) => (b.answers > a.answers ? b : a)),
    cardsRead: other.cardsRead.reduce(withOne, mine.cardsRead),
    takenHome: other.takenHome.reduce(withOne, mine.takenHome),
    twice: other.twice.reduce(withOne, mine.twice),
    crafts: {
      'own-words': other.crafts['own-words'].reduce(withOne, mine.crafts['own-words']),
      'honest-report': other.crafts['honest-report'].reduce(withOne, mine.crafts['honest-report']),
      frugal: other.crafts.frugal.reduce(withOne, mine.crafts.frugal),
    },
  };
}

function joined<T>(mine: ByKey<T>, other: ByKey<T>, choose: (a: T, b: T) => T): ByKey<T> {
  const added = Object.entries(other).map(([key, value]): [string, T] => {
    const own = mine[key];
    return [key, own === undefined ? value : choose(own, value)];
  });
  return { ...mine, ...Object.fromEntries(added) };
}

function withOne(list: readonly string[], entry: string): readonly string[] {
  return list.includes(entry) ? list : [...list, entry];
}

/** Indentation and empty lines make no code longer. */
function squeezed(code: string): string {
  return code.replaceAll(/\s+/g, ' ').trim();
}
