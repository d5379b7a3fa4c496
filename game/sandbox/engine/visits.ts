import type { ErrorRecord } from '../../domain/evidence.ts';
import type { WebhookOutcome, WebhookTransport } from '../../messaging/webhooks/transport.ts';
import type { GuestAnswer } from './host-call.ts';

/** Brings requests of the network to the player's desk, and the desk's answers back. */
export interface Visits {
  readonly transport: WebhookTransport;
  /** The desk answers; null: nobody is at home. */
  respond(id: number, answer: GuestAnswer | null, error: ErrorRecord | null): void;
  /** Who came since the last question. */
  takeArrived(): readonly Visit[];
  /** From now on nobody is at home. */
  close(): void;
}

export interface Visit {
  readonly id: number;
  /** The request, for the guest. */
  readonly json: string;
}

/** Where the player's desk stands in the web (CURRICULUM, "Shapes of code"). */
export const PUBLIC_HOST = 'desk.example.com';

/** The network lives elsewhere: these names mean its own machines, or nobody's. */
const PRIVATE =
  /^(?:localhost|.*\.local|0\.0\.0\.0|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[)/;

const REFUSED: WebhookOutcome = { kind: 'failure', reason: 'refused' };
const UNKNOWN: WebhookOutcome = { kind: 'failure', reason: 'unknown-host' };

export function createVisits(): Visits {
  const waiting = new Map<number, (outcome: WebhookOutcome) => void>();
  let arrived: Visit[] = [];
  let isOpen = true;
  let lastId = 0;

  return {
    transport({ method, url, headers, body }, done) {
      const address = new URL(url);
      if (address.hostname !== PUBLIC_HOST) {
        done(PRIVATE.test(address.hostname) ? REFUSED : UNKNOWN);
        return () => {};
      }
      if (!isOpen) {
        done(REFUSED);
        return () => {};
      }
      const id = ++lastId;
      waiting.set(id, done);
      const path = address.pathname + address.search;
      arrived.push({
        id,
        json: JSON.stringify({ method, url: path, headers: withSmallNames(headers, body), body }),
      });
      return () => waiting.delete(id);
    },
    respond(id, answer, error) {
      const done = waiting.get(id);
      waiting.delete(id);
      if (answer === null) done?.(REFUSED);
      else done?.({ kind: 'answer', ...answer, ...(error === null ? {} : { error }) });
    },
    takeArrived() {
      const taken = arrived;
      arrived = [];
      return taken;
    },
    close() {
      isOpen = false;
      const left = [...waiting.values()];
      waiting.clear();
      for (const done of left) done(REFUSED);
    },
  };
}

function withSmallNames(
  headers: Readonly<Record<string, string>>,
  body: string,
): Record<string, string> {
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  const length = String(new TextEncoder().encode(body).length);
  return { ...Object.fromEntries(named), ...(body === '' ? {} : { 'content-length': length }) };
}
