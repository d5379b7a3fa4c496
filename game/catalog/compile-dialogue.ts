import { Compiler, CompilerOptions } from 'inkjs/full';
import type { Json } from '../domain/json.ts';
import { LevelError, type LevelProblem } from './level-problem.ts';

/** Compiles an Ink script to the story JSON the browser runs. Throws a LevelError with the compiler's lines. */
export function compileDialogue(file: string, ink: string): Json {
  const problems: LevelProblem[] = [];
  const note = (message: string) => {
    const line = /line (\d+)/.exec(message);
    const text = message.replace(/^(?:ERROR: )?line \d+: /, '');
    problems.push({ file, line: line ? Number(line[1]) : null, column: null, text });
  };
  const compiler = new Compiler(ink, new CompilerOptions(null, [], false, note, null));
  try {
    const story = compiler.Compile();
    if (problems.length === 0) return JSON.parse(story.ToJson() ?? 'null') as Json;
  } catch (error) {
    if (problems.length === 0) note(error instanceof Error ? error.message : String(error));
  }
  throw new LevelError(problems);
}
