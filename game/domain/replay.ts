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
  const told = all.length > most ? all.filter(({ event }) => !isRoutine(event)) : all;
  return standing(told.reduce(inOne, [])).slice(0, most);
}

/** What is left out first where there is too much to show. */
function isRoutine(event: ReplayEvent): boolean {
  return event.kind === 'asked' || (event.kind === 'told' && event.problem === null);
}

/** The same refusal again and again is one step. */
function inOne(before: readonly Happening[], next: Happening): readonly Happening[] {
  const last = before.at(-1);
  if (last?.event.kind !== 'refused' || next.event.kind !== 'refused') return [...before, next];
  if (last.event.code !== next.event.code || last.event.message !== next.event.message)
    return [...before, next];
  const event = { ...last.event, times: last.event.times + 1 };
  return [...before.slice(0, -1), { ...last, event }];
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
