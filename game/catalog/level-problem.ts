/** One thing wrong with a level's files, for its author. */
export interface LevelProblem {
  /** Path inside levels/. */
  readonly file: string;
  /** From 1; null where the problem is not in one place. */
  readonly line: number | null;
  readonly column: number | null;
  /** What is wrong and what to do. */
  readonly text: string;
}

/** Level files that cannot be used. The message lists every problem, one a line, as file:line:column text. */
export class LevelError extends Error {
  override readonly name = 'LevelError';
  constructor(readonly problems: readonly LevelProblem[]) {
    super(problems.map(describeProblem).join('\n'));
  }
}

/** The problem as one line: file:line:column text. */
export function describeProblem({ file, line, column, text }: LevelProblem): string {
  return line === null
    ? `levels/${file}: ${text}`
    : `levels/${file}:${line}:${column ?? 1} ${text}`;
}
