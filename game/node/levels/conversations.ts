import { createConversation } from '../../catalog/conversation.ts';
import type { Conversation, DialogueLine } from '../../domain/dialogue.ts';
import type { Level } from '../../domain/level.ts';
import type { Progress } from '../../domain/progress.ts';

/** One way through a conversation. */
export interface Walk {
  readonly lines: readonly DialogueLine[];
  /** The terminal it opens. */
  readonly opens: string | null;
  readonly ends: boolean;
}

const MOST_LINES = 60;
const MOST_WALKS = 500;

/** Every way through a conversation: all choices, up to a bound that no sane script reaches. */
export function walksOf(level: Level, knot: string, progress: Progress): readonly Walk[] {
  const walks: Walk[] = [];
  const ahead: (readonly number[])[] = [[]];
  while (ahead.length > 0 && walks.length < MOST_WALKS) {
    const choices = ahead.pop()!;
    const { walk, fork } = walkAlong(createConversation(level, knot, progress), choices);
    if (fork === 0) walks.push(walk);
    for (let choice = 0; choice < fork; choice++) ahead.push([...choices, choice]);
  }
  return walks;
}

/** Follows the choices given. `fork` is how many there are at the first place where none was given. */
function walkAlong(conversation: Conversation, choices: readonly number[]) {
  const lines: DialogueLine[] = [];
  let taken = 0;
  let line = conversation.next();
  while (line !== null && lines.length < MOST_LINES) {
    lines.push(line);
    const choice = choices[taken];
    if (line.choices.length > 0 && choice === undefined) {
      return { walk: { lines, opens: null, ends: false }, fork: line.choices.length };
    }
    if (line.choices.length > 0) taken++;
    line = line.choices.length > 0 ? conversation.choose(choice!) : conversation.next();
  }
  return { walk: { lines, opens: conversation.opens(), ends: line === null }, fork: 0 };
}

/** Names of the knots of an Ink script. */
export function knotsIn(ink: string): readonly string[] {
  return [...ink.matchAll(/^={2,}\s*(\w+)/gm)].map(([, name]) => name!);
}

/** Names that diverts lead to. */
export function divertsIn(ink: string): readonly string[] {
  return [...ink.matchAll(/->\s*(\w+)/g)].map(([, name]) => name!);
}

/** How many bubbles follow one another at most before the player may say something. */
export function longestSpeech(lines: readonly DialogueLine[]): number {
  let longest = 0;
  let here = 0;
  for (const { choices } of lines) {
    longest = Math.max(longest, ++here);
    if (choices.length > 0) here = 0;
  }
  return longest;
}
