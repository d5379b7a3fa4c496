/**
 * The mock messaging platform: accounts with their numbers, their messages and the phones of the city behind them. A
 * pure `handle(request) -> response` over a virtual clock and a seed; knows no browser, no Node and no real time.
 */
import type { Evidence } from '../domain/evidence.ts';
import type { Fixture, ScriptedMessage } from '../domain/fixture.ts';
import { anybody, authenticate } from './authentication.ts';
import type { Clock } from './clock.ts';
import { createFaults, type Trouble } from './faults.ts';
import { isPlatformHost } from './hosts.ts';
import { refuse, refuseUnknown, type Answer } from './http/answer.ts';
import { isTooLarge, readCall, type Call } from './http/call.ts';
import type { HttpRequest, HttpResponse } from './http/exchange.ts';
import { responseHeaders } from './http/response-headers.ts';
import { createTraffic } from './http/traffic.ts';
import { addPriorMessages } from './messages/prior-messages.ts';
import { recordMessage } from './messages/message.ts';
import { scheduleScript } from './network/phone-network.ts';
import { recordAccount } from './record-account.ts';
import { createRequestLog } from './request-log.ts';
import { findRoute, type Match } from './resources/routing.ts';
import { reportStatus } from './webhooks/status-callback.ts';
import { scheduleVisits } from './webhooks/visits.ts';
import { createWeb, recordWeb, type Listeners } from './webhooks/web.ts';
import { receiveText } from './inbound/receive-text.ts';
import { createWorlds, type World } from './world.ts';
import type { WebhookTransport } from './webhooks/transport.ts';

export type { HttpRequest, HttpResponse } from './http/exchange.ts';

export interface Platform {
  /** Answers one request and does its work at once, at the clock's time. Never throws, whatever the request holds. */
  handle(request: HttpRequest): HttpResponse;
  /** Whether requests to this host belong to the platform. */
  isPlatformHost(host: string): boolean;
  /** Somebody texts now, as if the fixture's script said so. */
  receive(text: Omit<ScriptedMessage, 'at'>): void;
  /** What happened so far. */
  record(): Pick<
    Evidence,
    'requests' | 'messages' | 'webhooks' | 'debugger' | 'account' | 'handsets'
  >;
}

/** How long the service takes to answer, in virtual milliseconds: 60 to 99. */
const LATENCY = 60;
const LATENCY_SPREAD = 40;

/** What a platform can be given besides its fixture. */
export interface PlatformOptions {
  /** The way to addresses of the account; without it none of them can be reached. */
  readonly webhooks?: WebhookTransport;
}

const LISTENERS: Listeners = { statusChanged: reportStatus, messageReceived: receiveText };

/** Brings a fixture to life on a clock, with the fixture's script already on it. */
export function createPlatform(
  fixture: Fixture,
  clock: Clock,
  { webhooks }: PlatformOptions = {},
): Platform {
  const web = createWeb(fixture.web, webhooks, LISTENERS);
  const world = createWorlds(fixture, clock, web);
  const log = createRequestLog();
  const faults = createFaults(fixture.faults ?? []);
  const traffic = createTraffic(fixture.inFlight ?? null);
  addPriorMessages(world, fixture.messages ?? []);
  scheduleScript(world, fixture.script);
  scheduleVisits(world);

  /** Full house first, then what the fixture breaks, then the work itself. */
  function respond(call: Call, match: Match | null, trouble: Trouble | null): Answer {
    if (!traffic.hasRoom(clock.now())) return refuse('20429');
    if (trouble?.kind === 'refuse') return refuse(trouble.error);
    if (trouble?.kind === 'lose-request') return LOST;
    const index = log.next();
    if (trouble === null || trouble.workAfterMs === null) {
      return answerCall(world, call, match, index);
    }
    clock.schedule(trouble.workAfterMs, () => void answerCall(world, call, match, index));
    return LOST;
  }

  return {
    handle(request) {
      const call = readCall(request);
      const match = findRoute(call);
      const resource = match?.route?.resource ?? 'unknown';
      const trouble = faults.meet(call, resource);
      const answer = respond(call, match, trouble);
      const usual = fixture.latencyMs ?? LATENCY + world.ids.number('latency', LATENCY_SPREAD);
      const latencyMs = trouble?.latencyMs ?? usual;
      const underWay = traffic.enter(clock.now(), answer.status === 429 ? 0 : latencyMs);
      const headers = responseHeaders(
        call.host,
        answer.status,
        world.ids.sid('RQ'),
        latencyMs,
        underWay,
      );
      if (answer.location !== undefined) headers['location'] = answer.location;
      const body = answer.body === null ? '' : JSON.stringify(answer.body);
      const isLost = trouble?.kind === 'lose-request' || trouble?.kind === 'lose-answer';
      log.add({
        at: clock.now(),
        request,
        call,
        resource,
        answer,
        responseHeaders: headers,
        body,
        ...(trouble ? { fault: trouble.kind } : {}),
      });
      const response = { status: answer.status, headers, body, latencyMs };
      return isLost ? { ...response, isLost } : response;
    },
    isPlatformHost,
    receive: (text) => scheduleScript(world, [{ ...text, at: 0 }]),
    record: () => ({
      requests: [...log.all()],
      messages: world.messages.all().map(recordMessage),
      ...recordWeb(world.web),
      account: recordAccount(world),
      handsets: fixture.handsets.map(({ who, name, number }) => ({ who, name, number })),
    }),
  };
}

/** What stands in the record of a request that never arrived, or arrives later. */
const LOST: Answer = { status: 0, body: null, error: null };

/** The caller first, then the place, then what the place has to say. */
function answerCall(city: World, call: Call, match: Match | null, request: number): Answer {
  if (isTooLarge(call)) return refuse('20413');
  const isOpen = match?.route?.isPublic === true;
  const caller = isOpen ? anybody(city) : authenticate(call.headers, city.worlds);
  if (caller.refusal !== null) return caller.refusal;
  if (match === null) return refuseUnknown(call.path);
  const { route, part } = match;
  const sid = part('AccountSid');
  const world = sid === '' ? caller.world : caller.reach(sid);
  if (world === null) return refuseUnknown(call.path);
  if (route === null) return refuse('20004');
  if (world.isTest && route.isRehearsable !== true) return refuse('20008');
  return route.answer({ call, world, request, part });
}
