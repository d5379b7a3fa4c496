import type { Condition, Where } from './check.ts';
import type { Evidence, MessageRecord, WebhookRecord } from './evidence.ts';
import type { Fields } from './matcher.ts';
import { triesOf } from './tries.ts';

/** A condition about the records of one list of the evidence. */
export type RecordCondition = Extract<
  Condition,
  | { readonly message: Where }
  | { readonly request: Where }
  | { readonly log: Where }
  | { readonly webhook: Where }
  | { readonly debugger: Where }
>;

export function isRecordCondition(condition: Condition): condition is RecordCondition {
  return (
    'message' in condition ||
    'request' in condition ||
    'log' in condition ||
    'webhook' in condition ||
    'debugger' in condition
  );
}

/** The records a condition is about, as plain fields; messages know whose phone they belong to. */
export function recordsOf(condition: RecordCondition, evidence: Evidence): readonly Fields[] {
  if ('request' in condition) return requestFields(evidence);
  if ('log' in condition) return evidence.log.map((each) => ({ ...each }));
  if ('webhook' in condition) return evidence.webhooks.map(webhookFields);
  if ('debugger' in condition) return evidence.debugger.map((each) => ({ ...each }));
  return evidence.messages.map((each) => messageFields(each, evidence));
}

export function whereOf(condition: RecordCondition): Where {
  if ('request' in condition) return condition.request;
  if ('log' in condition) return condition.log;
  if ('webhook' in condition) return condition.webhook;
  return 'debugger' in condition ? condition.debugger : condition.message;
}

/** With the parameters beside the record's own fields, and how it stands to the requests before it. */
function requestFields({ requests }: Evidence): readonly Fields[] {
  const tries = triesOf(requests);
  return requests.map((each, index) => ({ ...each, ...tries[index], ...each.params }));
}

function messageFields(message: MessageRecord, evidence: Evidence): Fields {
  const other = message.direction === 'inbound' ? message.from : message.to;
  const handset = evidence.handsets.find(({ number }) => number === other);
  const line = message.request === null ? null : (evidence.requests[message.request]?.line ?? null);
  return { ...message, line, who: handset?.who ?? null, name: handset?.name ?? null };
}

/** With the fields of the form, whose names begin with capitals, and the path of the address. */
function webhookFields(webhook: WebhookRecord): Fields {
  const path = webhook.url.replace(/^[a-z]+:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '') || '/';
  return { ...webhook.params, ...webhook, path, line: webhook.error?.line ?? null };
}
