/** What is amiss with one program, for its author. */
import type { Evidence } from '../../domain/evidence.ts';
import type { Remark, Verdict } from '../../domain/verdict.ts';
import { seenIn } from './seen.ts';
import { spoken } from './words.ts';

/** What the game would answer to a program, and what its runs did. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly runs: readonly Evidence[];
}

export function complaintsAboutStarter({
  verdict: { passed, remark },
  runs,
}: Outcome): readonly string[] {
  if (passed) return ['The starter passes; the player would have nothing to do.'];
  return remark?.id === 'fallback'
    ? [`No diagnosis explains what the starter lacks. Seen: ${seenIn(runs)}.`]
    : [];
}

export function complaintsAboutGood({
  verdict: { checks, remark },
  runs,
}: Outcome): readonly string[] {
  return checks
    .filter(({ passed }) => !passed)
    .map(
      ({ id, goal }) =>
        `It should pass, but misses the check "${id}": ${goal}. Seen: ${seenIn(runs)}. It gets "${remark?.id}".`,
    );
}

export function complaintsAboutWrong(
  { verdict: { passed, remark }, runs }: Outcome,
  diagnosis: string | null,
): readonly string[] {
  if (diagnosis === null) return ['Its first line must name its diagnosis: "// diagnosis: id".'];
  if (passed) return [`It passes, but should get the diagnosis "${diagnosis}".`];
  if (remark?.id !== diagnosis)
    return [
      `It gets "${remark?.id ?? 'nothing'}" and should get "${diagnosis}". Seen: ${seenIn(runs)}.`,
    ];
  try {
    const sentence = spoken(remark);
    if (/undefined,|\bnull\b|\[object|\{\w+\}/.test(sentence))
      return [`Its sentence has a hole in it: ${sentence}`];
    return complaintsAboutLine(remark, sentence, runs);
  } catch {
    return [
      `Its sentence names a value that is not there: ${remark.say} There are: ${Object.keys(remark.values).join(', ')}.`,
    ];
  }
}

/** Who reads an error quoted looks for it at the line that is named. */
function complaintsAboutLine(
  { line }: Remark,
  sentence: string,
  runs: readonly Evidence[],
): readonly string[] {
  return runs.flatMap(({ ended }) => {
    if (ended.how !== 'error' || ended.error.line === null || ended.error.line === line) return [];
    const quoted = ended.error.message.replace(/\.$/, '');
    return quoted !== '' && sentence.includes(quoted)
      ? [
          `Its sentence quotes the error of line ${ended.error.line} and leads to line ${line}. Let "all" begin with the error.`,
        ]
      : [];
  });
}
