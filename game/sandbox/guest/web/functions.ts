import twilio from 'twilio';
import { define } from '../door.ts';
import { module, exports as firstExports } from '../packages.ts';
import { broken, type Incoming, type Outgoing } from './incoming.ts';
import { readCookies, readFields, readQuery } from './fields.ts';

/**
 * Handlers in the shape of Twilio Functions: `exports.handler = (context, event, callback) => ...`. What becomes of the
 * callback's value follows twilio-labs/serverless-toolkit, packages/runtime-handler/src/dev-runtime/route.ts.
 */
type Callback = (error: unknown, payload?: unknown) => void;
type Handler = (context: object, event: object, callback: Callback) => unknown;

type Headers = Record<string, string | string[]>;

class TwilioResponse {
  statusCode: number;
  body: unknown;
  headers: Headers;

  constructor(given: { statusCode?: number; body?: unknown; headers?: Headers } = {}) {
    this.statusCode = given.statusCode ?? 200;
    this.body = given.body ?? null;
    this.headers = { ...given.headers };
  }
  setStatusCode(statusCode: number): this {
    this.statusCode = statusCode;
    return this;
  }
  setBody(body: unknown): this {
    this.body = body;
    return this;
  }
  setHeaders(headers: Headers): this {
    this.headers = { ...headers };
    return this;
  }
  appendHeader(name: string, value: string): this {
    const before = this.headers[name];
    this.headers[name] = before === undefined ? value : [before, value].flat();
    return this;
  }
}

const twimlClasses = Object.values(twilio.twiml);

// the SDK, callable as ever, with the class that only Functions have
const functionsTwilio = (...values: Parameters<typeof twilio>): ReturnType<typeof twilio> =>
  twilio(...values);
define('Twilio', Object.assign(functionsTwilio, twilio, { Response: TwilioResponse }));
define('Runtime', { getAssets: () => ({}), getFunctions: () => ({}) });

/** The player's handler, however it was exported. */
export function findHandler(): Handler | null {
  for (const exported of [module.exports, firstExports] as { handler?: unknown }[]) {
    const handler = exported?.handler;
    if (typeof handler === 'function') return handler as Handler;
  }
  return null;
}

/** Asks a handler. It may never call back, as in life: then the network gives up waiting. */
export function runHandler(
  handler: Handler,
  incoming: Incoming,
  answer: (outgoing: Outgoing) => void,
): void {
  const { headers } = incoming;
  const { TWILIO_ACCOUNT_SID: sid = '', TWILIO_AUTH_TOKEN: token = '' } = process.env;
  const context = {
    ...process.env,
    ACCOUNT_SID: sid,
    AUTH_TOKEN: token,
    DOMAIN_NAME: headers['host'] ?? '',
    PATH: incoming.url.replace(/\?.*$/s, ''),
    SERVICE_SID: undefined,
    ENVIRONMENT_SID: undefined,
    getTwilioClient: (options = {}) => twilio(sid, token, options),
  };
  const event = {
    ...readQuery(incoming.url),
    ...readFields(incoming),
    request: { headers: { ...headers }, cookies: readCookies(headers['cookie']) },
  };
  const callback: Callback = (error, payload) =>
    answer(error ? { ...broken(error), body: wordsOf(error) } : packPayload(payload));
  const result = handler(context, event, callback);
  if (result instanceof Promise) result.catch((error: unknown) => answer(broken(error)));
}

function packPayload(payload: unknown): Outgoing {
  if (payload instanceof TwilioResponse) return packResponse(payload);
  if (twimlClasses.some((each) => payload instanceof each)) {
    return pack(200, 'text/xml', String(payload));
  }
  if (typeof payload === 'string') return pack(200, 'text/plain', payload);
  if (payload === undefined || payload === null) return { status: 200, headers: {}, body: '' };
  return pack(200, 'application/json', JSON.stringify(payload));
}

function packResponse({ statusCode, body, headers }: TwilioResponse): Outgoing {
  const isText = typeof body === 'string';
  const text = body === null || body === undefined ? '' : isText ? body : JSON.stringify(body);
  const { headers: own } = pack(statusCode, isText ? 'text/plain' : 'application/json', text);
  const given = Object.entries(headers).map(([name, value]) => [
    name.toLowerCase(),
    [value].flat().join(', '),
  ]);
  return { status: statusCode, headers: { ...own, ...Object.fromEntries(given) }, body: text };
}

function pack(status: number, type: string, body: string): Outgoing {
  return { status, headers: { 'content-type': `${type}; charset=utf-8` }, body };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
