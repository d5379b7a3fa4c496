/** What a run that passed shows of the craft of its author: for badges, never for passing. */
import type { Evidence } from './evidence.ts';
import type { Objective } from './level.ts';

export type Craft = 'own-words' | 'honest-report' | 'frugal';

/** The runs of one attempt, one in each fixture. `hasSeenSolution`: the ladder showed it, whole or as a puzzle. */
export function craftsOf(
  objective: Objective,
  runs: readonly Evidence[],
  hasSeenSolution: boolean,
): readonly Craft[] {
  const crafts: Craft[] = [];
  if (!hasSeenSolution && runs.some((run) => hasOwnWords(objective, run))) crafts.push('own-words');
  if (isHonestReport(runs)) crafts.push('honest-report');
  const { leastCost } = objective;
  if (leastCost !== undefined && costOf(runs) <= leastCost + 1e-6) crafts.push('frugal');
  return crafts;
}

/** US dollars for all messages of all runs. */
export function costOf(runs: readonly Evidence[]): number {
  return runs.flatMap(({ messages }) => messages).reduce((sum, { price }) => sum - (price ?? 0), 0);
}

/** A text that stands in the player's code and in nothing that the objective says. */
function hasOwnWords({ starter, brief, hints }: Objective, run: Evidence): boolean {
  const samples = [starter, brief, ...hints].join('\n').toLowerCase();
  const heard = run.messages.filter(({ direction }) => direction === 'inbound');
  return run.messages.some(({ direction, body }) => {
    const words = body.trim();
    return (
      direction !== 'inbound' &&
      /\p{L}{2}/u.test(words) &&
      run.source.includes(words) &&
      !samples.includes(words.toLowerCase()) &&
      !heard.some((each) => each.body === body)
    );
  });
}

/** Sends from so many on are a bulk job. */
const bulk = 5;

/** A bulk job in which something failed, and every run of it printed each failure by name with what became of it. */
function isHonestReport(runs: readonly Evidence[]): boolean {
  const withFailures = runs.filter((run) => failuresOf(run).length > 0);
  return (
    withFailures.some((run) => sendsOf(run).length >= bulk) &&
    withFailures.every((run) => {
      const lines = run.log.flatMap(({ text }) => text.split('\n'));
      return failuresOf(run).every((failure) => lines.some((line) => isTold(failure, line)));
    })
  );
}

/** Somebody a text did not reach. */
interface Failure {
  /** What a line may call them or their message. */
  readonly names: readonly string[];
  /** What a line may say became of it. */
  readonly fates: readonly string[];
}

function failuresOf(run: Evidence): readonly Failure[] {
  const told = run.messages.filter(({ status }) => status === 'delivered').map(({ to }) => to);
  const refused = sendsOf(run)
    .filter(({ errorCode }) => errorCode !== null)
    .map(({ params, errorCode }) => ({ to: String(params['To']), sid: null, errorCode }));
  const lost = run.messages
    .filter(({ status }) => status === 'undelivered' || status === 'failed')
    .map(({ to, sid, errorCode }) => ({ to, sid, errorCode }));
  return [...refused, ...lost]
    .filter(({ to }) => !told.includes(to))
    .map(({ to, sid, errorCode }) => {
      const owner = run.handsets.find(({ number }) => number === to);
      const names = [to, sid, owner?.name, owner?.who];
      return {
        names: names.filter((name): name is string => Boolean(name)),
        fates: [String(errorCode), 'fail', 'undeliver', 'refuse', 'reject', 'error', 'could not'],
      };
    });
}

function isTold({ names, fates }: Failure, line: string): boolean {
  const said = line.toLowerCase();
  return (
    names.some((name) => said.includes(name.toLowerCase())) &&
    fates.some((fate) => said.includes(fate))
  );
}

function sendsOf({ requests }: Evidence) {
  return requests.filter(({ method, resource }) => method === 'POST' && resource === 'Messages');
}
