import type { Ending, Evidence } from '../../../game/domain/evidence.ts';
import type { NodeEvidence } from './run-in-node.ts';

/**
 * Evidence without what cannot be the same in real Node, times and SIDs included:
 * - headers of requests: real HTTP adds `host`, `connection`, `accept-encoding` and the like;
 * - lines of code: nobody sees from outside which line made a call or printed something;
 * - what broke inside a handler: only the sandbox sees into the process that answers.
 */
export function comparable(evidence: Evidence | NodeEvidence) {
  const { requests, messages, webhooks, account, handsets, log, ended, lastedMs } = evidence;
  return {
    requests: requests.map((each) => without(each, 'headers', 'line')),
    messages,
    webhooks: webhooks.map((each) => without(each, 'error')),
    debugger: evidence.debugger,
    account,
    handsets,
    log: log.map(({ at, level, text }) => ({ at, level, text })),
    ended: withoutPlace(ended),
    lastedMs,
  };
}

function withoutPlace(ended: Ending | NodeEvidence['ended']) {
  if (ended.how !== 'error') return { how: ended.how };
  const { name, message, code, status } = ended.error;
  return { how: ended.how, error: { name, message, code, status } };
}

function without(record: object, ...names: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}
