import { createRequire } from 'node:module';
import { parse } from 'node:querystring';
import type { GuestAnswer } from '../../../game/sandbox/engine/host-call.ts';
import type { Incoming } from './front-door.ts';

/** Handlers in the shape of Twilio Functions, with the real SDK: what their host gives them, and what it makes of theirs. */
type Callback = (error: unknown, payload?: unknown) => void;
type Handler = (context: object, event: object, callback: Callback) => unknown;

type Sdk = ((...values: unknown[]) => unknown) & {
  readonly twiml: Readonly<Record<string, new () => object>>;
};

class TwilioResponse {
  status = 200;
  body: unknown = null;
  readonly headers = new Map<string, string>();

  setStatusCode(status: number): this {
    this.status = status;
    return this;
  }
  setBody(body: unknown): this {
    this.body = body;
    return this;
  }
  appendHeader(name: string, value: string): this {
    this.headers.set(name.toLowerCase(), value);
    return this;
  }
}

const given = globalThis as { module?: { exports: { handler?: unknown } } };
let sdk: Sdk | null = null;

/** `module`, `exports` and `Twilio`, as a file with handlers finds them. */
export function installFunctions(require: NodeJS.Require): void {
  sdk = createRequire(require.resolve('twilio'))('twilio') as Sdk;
  const module = { exports: {} };
  const Twilio = Object.assign((...values: unknown[]) => sdk!(...values), sdk, {
    Response: TwilioResponse,
  });
  Object.assign(globalThis, { module, exports: module.exports, Twilio });
}

export function findHandler(): Handler | null {
  const handler = given.module?.exports.handler;
  return typeof handler === 'function' ? (handler as Handler) : null;
}

export function runHandler(
  handler: Handler,
  { url, headers, body }: Incoming,
  answer: (given: GuestAnswer) => void,
): void {
  const { TWILIO_ACCOUNT_SID: sid, TWILIO_AUTH_TOKEN: token } = process.env;
  const context = { ...process.env, getTwilioClient: () => sdk!(sid, token) };
  const event = { ...parse(url.split('?')[1] ?? ''), ...parse(body), request: { headers } };
  handler(context, event, (error, payload) => {
    answer(error ? pack(500, 'text/plain', textOf(error)) : packPayload(payload));
  });
}

/** As the service itself makes text of whatever it is given. */
function textOf(value: unknown): string {
  return ''.concat(value as string);
}

function packPayload(payload: unknown): GuestAnswer {
  if (payload === undefined || payload === null) return { status: 200, headers: {}, body: '' };
  if (payload instanceof TwilioResponse) {
    const { status, body, headers } = payload;
    return { status, headers: Object.fromEntries(headers), body: textOf(body ?? '') };
  }
  if (Object.values(sdk!.twiml).some((each) => payload instanceof each)) {
    return pack(200, 'text/xml', textOf(payload));
  }
  if (typeof payload === 'string') return pack(200, 'text/plain', payload);
  return pack(200, 'application/json', JSON.stringify(payload));
}

function pack(status: number, type: string, body: string): GuestAnswer {
  return { status, headers: { 'content-type': `${type}; charset=utf-8` }, body };
}
