/** A desk in the web that the network calls: answers at once or after virtual time, and remembers what it was asked. */
import type { Fixture } from '../../game/domain/fixture.ts';
import type {
  WebhookOutcome,
  WebhookRequest,
  WebhookTransport,
} from '../../game/messaging/webhooks/transport.ts';
import { aPlatform, type PlatformUnderTest } from './platform.ts';
import { aFixture, anOwnedNumber } from './fixtures.ts';

export const SMS_URL = 'https://desk.example.com/sms';

type Answer = { readonly status?: number; readonly type?: string; readonly body?: string };
type Outcome = Answer | 'refused' | 'unknown-host' | 'silence';

export interface WebDesk {
  readonly transport: WebhookTransport;
  readonly asked: readonly WebhookRequest[];
  /** The fields of the n-th request, query and form together. */
  fields(index: number): Record<string, string>;
  /** Paths in the order they were asked for. */
  paths(): string[];
}

/** A desk whose answers by path are these; a list answers one after the other, the last for ever. Else 404. */
export function aWebDesk(answers: Readonly<Record<string, Outcome | readonly Outcome[]>>): WebDesk {
  const asked: WebhookRequest[] = [];
  const counts = new Map<string, number>();

  return {
    asked,
    transport(request, done) {
      asked.push(request);
      const path = new URL(request.url).pathname;
      const count = counts.get(path) ?? 0;
      counts.set(path, count + 1);
      const given = answers[path] ?? { status: 404, type: 'text/html', body: 'Cannot POST' };
      const list = Array.isArray(given) ? given : [given];
      const outcome = toOutcome(list[Math.min(count, list.length - 1)]);
      if (outcome !== null) done(outcome);
      return () => {};
    },
    fields(index) {
      const { url, body } = asked[index] ?? { url: SMS_URL, body: '' };
      return Object.fromEntries([...new URL(url).searchParams, ...new URLSearchParams(body)]);
    },
    paths: () => asked.map(({ url }) => new URL(url).pathname),
  };
}

function toOutcome(given: Outcome): WebhookOutcome | null {
  if (given === 'silence') return null;
  if (typeof given === 'string') return { kind: 'failure', reason: given };
  const { status = 200, type = 'text/xml', body = '' } = given;
  return { kind: 'answer', status, headers: { 'Content-Type': type }, body };
}

/** TwiML with these words as one message each. */
export function say(...texts: readonly string[]): Answer {
  const messages = texts.map((text) => `<Message>${text}</Message>`).join('');
  return { body: `<?xml version="1.0" encoding="UTF-8"?><Response>${messages}</Response>` };
}

/** A fixture whose own number has its door at the desk. */
export function aDoorFixture(
  overrides: Parameters<typeof aFixture>[0] = {},
  number: Parameters<typeof anOwnedNumber>[0] = {},
): Fixture {
  const { account, ...rest } = overrides;
  const numbers = [anOwnedNumber({ smsUrl: SMS_URL, ...number })];
  return aFixture({ account: { numbers, ...account }, ...rest });
}

export function aPlatformWith(desk: WebDesk, fixture: Fixture): PlatformUnderTest {
  return aPlatform(fixture, { webhooks: desk.transport });
}
