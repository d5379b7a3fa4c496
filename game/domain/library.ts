/** The library of the city: short cards to look things up in, all of them readable at any time and without a network. */
import type { Review } from './review.ts';

export type CardKind = 'lesson' | 'idea' | 'resource' | 'parameter' | 'status' | 'error';

export interface Card {
  /** An error's code, a parameter's name: what one looks for. */
  readonly id: string;
  readonly kind: CardKind;
  readonly title: string;
  /** Further words it is found by. */
  readonly words: readonly string[];
  /** Keys of objectives that teach it. */
  readonly lessons: readonly string[];
  /** Markdown. */
  readonly text: string;
}

/** A level as the quest log tells of it, without map and code. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly badge: string;
  readonly objectives: readonly Lesson[];
}

export interface Lesson {
  /** Objective key. */
  readonly key: string;
  readonly title: string;
  readonly terminal: string;
  readonly brief: string;
  readonly debrief: string;
  /** Whether it can be passed at the lowest possible cost, and that is worth a badge. */
  readonly isCosted?: boolean;
}

export interface Library {
  readonly cards: readonly Card[];
  readonly chapters: readonly Chapter[];
  readonly reviews: readonly Review[];
}

/** Finished objectives, as cards. */
export function lessonCards({ chapters }: Library, completed: readonly string[]): readonly Card[] {
  return chapters.flatMap((chapter) =>
    chapter.objectives
      .filter(({ key }) => completed.includes(key))
      .map(({ key, title, terminal, debrief }) => ({
        id: key,
        kind: 'lesson' as const,
        title,
        words: [chapter.title, terminal].flatMap(wordsOf),
        lessons: [key],
        text: debrief,
      })),
  );
}

/** Cards that hold every word asked for, the best first: ids before titles, titles before words, words before texts. */
export function findCards(cards: readonly Card[], query: string): readonly Card[] {
  const wanted = wordsOf(query);
  if (wanted.length === 0) return cards;
  return cards
    .map((card) => ({ card, score: scoreOf(card, wanted) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ card }) => card);
}

function scoreOf(card: Card, wanted: readonly string[]): number {
  const scores = wanted.map((word) => scoreOfWord(card, word));
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}

function scoreOfWord({ id, title, words, text }: Card, word: string): number {
  const name = id.toLowerCase();
  if (name === word) return 100;
  if (name.startsWith(word)) return 40;
  if (wordsOf(title).some((each) => each.startsWith(word))) return 20;
  if (words.some((each) => each.startsWith(word))) return 10;
  return wordsOf(text).some((each) => each.startsWith(word)) ? 1 : 0;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}+_-]+/gu) ?? [];
}
