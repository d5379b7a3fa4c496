/** One bubble of a conversation. */
export interface DialogueLine {
  /** A person's id; null: nobody speaks, it is told. */
  readonly who: string | null;
  readonly mood: Mood;
  readonly text: string;
  /** Empty: there is only "Next". */
  readonly choices: readonly string[];
}

export const moods = ['calm', 'happy', 'thinking'] as const;
export type Mood = (typeof moods)[number];

/** A conversation under way. */
export interface Conversation {
  /** The next bubble; null when all is said. */
  next(): DialogueLine | null;
  choose(index: number): DialogueLine | null;
  /** Objective whose terminal the conversation asks to open at its end, if any. */
  opens(): string | null;
}
