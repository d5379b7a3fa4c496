/**
 * The mock messaging platform: one account with its numbers, its messages and the phones of the city behind it. A pure
 * `handle(request) -> response` over a virtual clock and a seed; knows no browser, no Node and no real time.
 */
import type { Evidence } from '../domain/evidence.ts';
import type { Fixture } from '../domain/fixture.ts';
import { recordAccount } from './account.ts';
import { refuseStranger } from './authentication.ts';
import type { Clock } from './clock.ts';
import { isPlatformHost } from './hosts.ts';
import { refuseUnknown, type Answer } from './http/answer.ts';
import { readCall, type Call } from './http/call.ts';
import type { HttpRequest, HttpResponse } from './http/exchange.ts';
import { responseHeaders } from './http/response-headers.ts';
import { recordMessage } from './messages/message.ts';
import { scheduleScript } from './network/phone-network.ts';
import { createRequestLog } from './request-log.ts';
import { findRoute, type Match } from './resources/routing.ts';
import type { WebhookTransport } from './webhooks/transport.ts';
import { createWeb, recordWeb } from './webhooks/web.ts';
import { createWorld, type World } from './world.ts';

export type { HttpRequest, HttpResponse } from './http/exchange.ts';

export interface Platform {
  /** Answers one request and does its work at once, at the clock's time. Never throws, whatever the request holds. */
  handle(request: HttpRequest): HttpResponse;
  /** Whether requests to this host belong to the platform. */
  isPlatformHost(host: string): boolean;
  /** What happened so far. */
  record(): Pick<
    Evidence,
    'requests' | 'messages' | 'webhooks' | 'debugger' | 'account' | 'handsets'
  >;
}

/** How long the service takes to answer, in virtual milliseconds: 60 to 99. */
const LATENCY = 60;
const LATENCY_SPREAD = 40;

/**
 * Brings a fixture to life on a clock, with the fixture's script already on it. Without `webhooks` no address of the
 * account can be reached.
 */
export function createPlatform(
  fixture: Fixture,
  clock: Clock,
  { webhooks }: { readonly webhooks?: WebhookTransport } = {},
): Platform {
  const web = createWeb(fixture.web, webhooks);
  const world = createWorld(fixture, clock);
  const log = createRequestLog();
  scheduleScript(world, fixture.script);

  return {
    handle(request) {
      const call = readCall(request);
      const match = findRoute(call);
      const answer = answerCall(world, call, match, log.next());
      const latencyMs = LATENCY + world.ids.number('latency', LATENCY_SPREAD);
      const headers = responseHeaders(answer.status, world.ids.sid('RQ'), latencyMs);
      const body = JSON.stringify(answer.body);
      log.add({
        at: clock.now(),
        request,
        call,
        resource: match?.route.resource ?? 'unknown',
        answer,
        responseHeaders: headers,
        responseLength: body.length,
      });
      return { status: answer.status, headers, body, latencyMs };
    },
    isPlatformHost,
    record: () => ({
      requests: [...log.all()],
      messages: world.messages.all().map(recordMessage),
      ...recordWeb(web),
      account: recordAccount(world.account),
      handsets: fixture.handsets.map(({ who, name, number }) => ({ who, name, number })),
    }),
  };
}

/** The caller first, then the place, then what the place has to say. */
function answerCall(world: World, call: Call, match: Match | null, request: number): Answer {
  const refusal = refuseStranger(call.headers, world.account);
  if (refusal !== null) return refusal;
  const sid = match?.parts['AccountSid'];
  if (match === null || (sid !== undefined && sid !== world.account.sid)) {
    return refuseUnknown(call.path);
  }
  return match.route.answer({ call, world, request, part: (name) => match.parts[name] ?? '' });
}
