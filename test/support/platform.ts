/** A platform with its clock and a hand to call it with, for tests that speak HTTP to it. */
import type { Evidence } from '../../game/domain/evidence.ts';
import type { Fixture } from '../../game/domain/fixture.ts';
import { createClock, type Clock } from '../../game/messaging/clock.ts';
import {
  createPlatform,
  type HttpRequest,
  type HttpResponse,
  type Platform,
  type PlatformOptions,
} from '../../game/messaging/platform.ts';
import { ACCOUNT_SID, aFixture, OWN_NUMBER } from './fixtures.ts';

type JsonObject = Record<string, unknown>;
type Fields = Readonly<Record<string, string>>;

export interface Reply {
  readonly status: number;
  readonly headers: HttpResponse['headers'];
  readonly json: JsonObject;
  /** A field of the answer as text. */
  text(name: string): string;
  /** A list of the answer, such as "messages". */
  rows(name: string): readonly JsonObject[];
}

export interface PlatformUnderTest {
  readonly clock: Clock;
  readonly platform: Platform;
  /** GET below the account: "/Messages.json?PageSize=2". */
  get(path: string): Reply;
  post(path: string, fields: Fields): Reply;
  /** DELETE below the account. */
  remove(path: string): Reply;
  /** POST Messages.json: Pico is texted from the own number, unless the fields say otherwise. */
  send(fields?: Fields): Reply;
  /** A request just as given, where the account's path and keys are not wanted. */
  request(request: Partial<HttpRequest>): Reply;
  /** Runs the clock until so many virtual milliseconds have passed, or until nothing is due. */
  pass(ms?: number): void;
  record(): ReturnType<Platform['record']>;
  messages(): Evidence['messages'];
}

export const API = `https://api.twilio.com/2010-04-01/Accounts/${ACCOUNT_SID}`;
export const FORM = 'application/x-www-form-urlencoded';

export function basic(user: string, password: string): string {
  return `Basic ${btoa(`${user}:${password}`)}`;
}

export function aPlatform(
  fixture: Fixture = aFixture(),
  options: PlatformOptions = {},
): PlatformUnderTest {
  const clock = createClock(fixture.startsAt);
  const platform = createPlatform(fixture, clock, options);
  const { sid, authToken } = fixture.account;

  function request(given: Partial<HttpRequest>): Reply {
    const response = platform.handle({
      method: 'GET',
      url: `${API}.json`,
      headers: { Authorization: basic(sid, authToken), 'Content-Type': FORM },
      body: '',
      via: 'sdk',
      line: null,
      ...given,
    });
    return readReply(response);
  }

  const post = (path: string, fields: Fields): Reply =>
    request({ method: 'POST', url: API + path, body: new URLSearchParams(fields).toString() });

  return {
    clock,
    platform,
    request,
    post,
    get: (path) => request({ url: API + path }),
    remove: (path) => request({ method: 'DELETE', url: API + path }),
    send: (fields = {}) =>
      post('/Messages.json', { To: '+16285550100', From: OWN_NUMBER, Body: 'Hello', ...fields }),
    pass(ms = Infinity) {
      const until = clock.now() + ms;
      for (let at = clock.nextAt(); at !== null && at <= until; at = clock.nextAt()) {
        clock.runNext();
      }
    },
    record: () => platform.record(),
    messages: () => platform.record().messages,
  };
}

function readReply({ status, headers, body }: HttpResponse): Reply {
  const json: unknown = body === '' ? {} : JSON.parse(body);
  if (!isObject(json)) throw new Error(`The answer is no object: ${body}`);
  return {
    status,
    headers,
    json,
    text: (name) => String(json[name]),
    rows(name) {
      const rows = json[name];
      return Array.isArray(rows) ? rows.filter(isObject) : [];
    },
  };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
