import type { World } from '../world.ts';
import { sign } from './signature.ts';
import type { WebhookRequest } from './transport.ts';

type Params = Readonly<Record<string, string>>;

/** Reads an address the network may call: http or https, with a host. Null for anything else. */
export function readAddress(text: string, base?: string): URL | null {
  try {
    const url = new URL(text.trim(), base);
    return /^https?:$/.test(url.protocol) && url.hostname !== '' ? url : null;
  } catch {
    return null; // no address at all
  }
}

/** The address as it goes over the wire: without fragment and credentials, with the fields of a GET in its query. */
export function wireAddress(url: URL, method: 'GET' | 'POST', params: Params): string {
  const wire = new URL(url);
  wire.hash = '';
  wire.username = '';
  wire.password = '';
  if (method === 'POST') return wire.href;
  const fields = new URLSearchParams(params).toString();
  if (fields !== '') wire.search += (wire.search === '' ? '?' : '&') + fields;
  return wire.href;
}

/**
 * A request as the service sends it: user agent TwilioProxy/1.1, signed, with a token that stays the same when it is
 * tried again (docs/messaging/guides/webhook-request, docs/usage/security).
 */
export function writeRequest(
  world: World,
  { url, method, params, signature }: WireOrder,
): Omit<WebhookRequest, 'connectWithin'> {
  const headers: Record<string, string> = {
    Accept: '*/*',
    'Cache-Control': 'max-age=259200',
    Connection: 'close',
    Host: url.host,
    'I-Twilio-Idempotency-Token': uuidOf(world.ids.sid('')),
    'User-Agent': 'TwilioProxy/1.1',
  };
  const address = wireAddress(url, method, params);
  const form = method === 'POST' ? params : {};
  const seal = signature === 'real' ? sign(world.account.authToken, address, form) : signature;
  if (seal !== null) headers['X-Twilio-Signature'] = seal;
  if (url.username !== '') headers['Authorization'] = basic(url);
  if (method === 'GET') return { method, url: address, headers, body: '' };
  headers['Content-Type'] = 'application/x-www-form-urlencoded; charset=utf-8';
  return { method, url: address, headers, body: new URLSearchParams(params).toString() };
}

export interface WireOrder {
  readonly url: URL;
  readonly method: 'GET' | 'POST';
  readonly params: Params;
  /** The account's own, or just this text; null for none. */
  readonly signature: 'real' | (string & {}) | null;
}

function basic({ username, password }: URL): string {
  const [user = '', secret = ''] = [username, password].map(decode);
  return `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${user}:${secret}`)))}`;
}

/** A percent sign that stands for itself is left as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function uuidOf(hex: string): string {
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
