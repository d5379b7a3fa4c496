import type { Evidence } from './evidence.ts';
import { callsOf } from './replay-calls.ts';
import { messagesOf } from './replay-messages.ts';
import { requestsOf } from './replay-requests.ts';
import type { Happening, ReplayEvent, ReplayStep } from './replay-step.ts';

export type { ReplayStep } from './replay-step.ts';

/** A replay longer than this would bore; the console has the rest. */
const mostSteps = 16;

/** What the world plays back of a run in one fixture or several, at most sixteen steps in all. */
export function replayOf(runs: readonly Evidence[]): readonly ReplayStep[] {
  // each gets its share
  return runs
    .flatMap((run) => stepsOf(run, Math.ceil(mostSteps / runs.length)))
    .slice(0, mostSteps);
}

function stepsOf(evidence: Evidence, most: number): readonly ReplayStep[] {
  const all = [...requestsOf(evidence), ...messagesOf(evidence), ...callsOf(evidence)].toSorted(
    (a, b) => a.at - b.at,
  );
  return standing(fit(inOne(all), most)).slice(0, most);
}

/** What is left out first where there is too much to show: questions and good news, then what arrives as it should. */
const dispensable: readonly ((event: ReplayEvent) => boolean)[] = [
  (event) => event.kind === 'asked' || (event.kind === 'told' && event.problem === null),
  ({ kind }) => kind === 'answered' || kind === 'delivered',
];

/** Leaves out as much as it must, from the end. */
function fit(all: readonly Happening[], most: number): readonly Happening[] {
  return dispensable.reduce((left, isDispensable) => {
    if (left.length <= most) return left;
    const candidates = left.filter(({ event }) => isDispensable(event));
    const out = new Set(candidates.slice(most - left.length));
    return left.filter((each) => !out.has(each));
  }, all);
}

/** The same refusal again and again is one step. */
function inOne(all: readonly Happening[]): readonly Happening[] {
  const merged: Happening[] = [];
  for (const next of all) {
    const last = merged.at(-1);
    const isSame =
      last?.event.kind === 'refused' &&
      next.event.kind === 'refused' &&
      last.event.code === next.event.code &&
      last.event.message === next.event.message;
    if (isSame) {
      const event = { ...last.event, times: last.event.times + 1 };
      merged.splice(-1, 1, { ...last, event });
    } else merged.push(next);
  }
  return merged;
}

/** Who stands at the mast while each is shown. */
function standing(happenings: readonly Happening[]): readonly ReplayStep[] {
  const line = new Set<string>();
  const shelf = new Set<string>();
  return happenings.map(({ event, joins = [], leaves = '' }) => {
    for (const place of [line, shelf]) for (const sid of [leaves, ...joins]) place.delete(sid);
    const step = { ...event, line: line.size, shelf: shelf.size };
    for (const sid of joins) (event.kind === 'scheduled' ? shelf : line).add(sid);
    return step;
  });
}
