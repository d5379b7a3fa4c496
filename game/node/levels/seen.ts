import type { Ending, Evidence } from '../../domain/evidence.ts';

/** Requests, messages, lines of the console: more than these many are counted, not told. */
const most = 4;

/** What a run did, in a few words: for an author who wonders why a check does not see it. */
export function seenIn(runs: readonly Evidence[]): string {
  return runs.map((run) => (runs.length > 1 ? `in ${run.fixture}: ` : '') + told(run)).join('; ');
}

function told({ requests, messages, webhooks, log, ended }: Evidence): string {
  return [
    ...listed(
      requests.map(
        ({ method, resource, status, errorCode }) => `${method} ${resource} ${errorCode ?? status}`,
      ),
    ),
    ...listed(webhooks.map(({ kind, url, status }) => `webhook ${kind} ${url} ${status ?? '-'}`)),
    ...listed(messages.map(({ direction, to, status }) => `${direction} to ${to} ${status}`)),
    ...listed(log.map(({ text }) => `console “${shortened(text)}”`)),
    endOf(ended),
  ].join(', ');
}

function listed(all: readonly string[]): readonly string[] {
  return all.length > most
    ? [...all.slice(0, most), `and ${all.length - most} more like these`]
    : all;
}

function endOf(ended: Ending): string {
  if (ended.how === 'normally') return 'ended normally';
  const why = ended.how === 'error' ? `${ended.error.name}: ${ended.error.message}` : ended.reason;
  return `ended by ${shortened(why)}`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
