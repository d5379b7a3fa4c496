import type { Evidence, WebhookRecord } from './evidence.ts';
import { letterOf } from './replay-letter.ts';
import type { Happening } from './replay-step.ts';

/** What the network, or a stranger, asked of the code. A text that came in is shown with the call it led to. */
export function callsOf(evidence: Evidence): readonly Happening[] {
  const { messages, webhooks } = evidence;
  const texts = messages
    .filter(({ direction, at }) => direction === 'inbound' && at >= 0)
    .map((message): Happening => {
      const letter = letterOf(message, evidence);
      const call = webhooks.find(
        ({ kind, message: sid }) => kind === 'incoming' && sid === message.sid,
      );
      return {
        at: message.at,
        event: call
          ? { kind: 'called', ...letter, ...callOf(call) }
          : { kind: 'answered', ...letter },
      };
    });
  const others = webhooks.flatMap((call): readonly Happening[] => {
    const { at, kind, status } = call;
    if (kind === 'redirect' || kind === 'fallback')
      return [{ at, event: { kind: 'called-again', why: kind, ...callOf(call) } }];
    if (kind === 'visit') return [{ at, event: { kind: 'visited', status, ...callOf(call) } }];
    return [];
  });
  return [...texts, ...others];
}

/** The news the code got of one message, in one step; null: none. */
export function newsOf(
  sid: string,
  name: string,
  { webhooks }: Evidence,
): Happening['event'] | null {
  const news = webhooks.filter(({ kind, message }) => kind === 'status' && message === sid);
  const worst = news.find(({ problem }) => problem !== null) ?? news[0];
  if (!worst) return null;
  const statuses = news.map(({ params }) => params['MessageStatus'] ?? '');
  return { kind: 'told', name, statuses, ...callOf(worst) };
}

function callOf({ url, problem }: WebhookRecord): { path: string; problem: number | null } {
  const path = url.replace(/^\w+:\/\/[^/?#]*/, '').replace(/[?#].*$/, '');
  return { path: path === '' ? '/' : path, problem };
}
