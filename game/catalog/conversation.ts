import { Story } from 'inkjs';
import { type Conversation, type DialogueLine, moods } from '../domain/dialogue.ts';
import type { Level } from '../domain/level.ts';
import { isCompleted, type Progress } from '../domain/progress.ts';

/**
 * Starts a conversation at a knot of the level's Ink script. A knot that is missing speaks nothing: the
 * conversation is over at once. The level tests find such knots.
 */
export function createConversation(level: Level, knot: string, progress: Progress): Conversation {
  if (level.dialogue === null) return { next: () => null, choose: () => null, opens: () => null };
  const story = new Story(JSON.stringify(level.dialogue));
  story.BindExternalFunction('done', (key: string) => isCompleted(progress, key), true);
  let opens: string | null = null;
  if (story.KnotContainerWithName(knot)) story.ChoosePathString(knot);

  const next = (): DialogueLine | null => {
    while (story.canContinue) {
      const text = story.Continue()?.trim() ?? '';
      const tags = story.currentTags ?? [];
      opens = tagged(tags, 'open') ?? opens;
      if (text)
        return lineOf(
          text,
          tags,
          story.canContinue ? [] : story.currentChoices.map((each) => each.text),
        );
    }
    return null;
  };
  return {
    next,
    choose(index) {
      if (story.currentChoices[index]) story.ChooseChoiceIndex(index);
      return next();
    },
    opens: () => opens,
  };
}

function lineOf(text: string, tags: readonly string[], choices: readonly string[]): DialogueLine {
  const spoken = /^([a-z][a-z0-9-]*):\s*(.*)$/s.exec(text);
  const mood = moods.find((each) => each === tagged(tags, 'mood')) ?? 'calm';
  return { who: spoken?.[1] ?? null, mood, text: spoken?.[2] ?? text, choices };
}

function tagged(tags: readonly string[], name: string): string | null {
  const tag = tags.find((each) => each.startsWith(`${name}:`));
  return tag?.slice(name.length + 1).trim() ?? null;
}
