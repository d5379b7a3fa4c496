import { readQuery, typeOf } from '../fields.ts';
import type { IncomingMessage } from '../http/incoming-message.ts';

/** What Express adds to a request. `body` is not among it: only a parser brings one. */
export interface ExpressRequest extends IncomingMessage {
  originalUrl: string;
  baseUrl: string;
  path: string;
  query: Record<string, unknown>;
  params: Record<string, string>;
  body?: unknown;
  protocol: string;
  secure: boolean;
  host: string;
  hostname: string;
  ip: string;
  get(name: string): string | undefined;
  header(name: string): string | undefined;
  is(type: string): string | false;
}

/** The address as the network called it: the desk stands right at the street, behind no proxy. */
export function dressRequest(request: IncomingMessage): ExpressRequest {
  const header = (name: string): string | undefined => {
    const key = name.toLowerCase();
    return key === 'referrer' ? request.headers['referer'] : request.headers[key];
  };
  const host = request.headers['host'] ?? '';
  return Object.assign(request, {
    originalUrl: request.url,
    baseUrl: '',
    path: pathOf(request.url),
    query: readQuery(request.url),
    params: {},
    protocol: 'https',
    secure: true,
    host,
    hostname: host.replace(/:\d+$/, ''),
    ip: request.socket.remoteAddress,
    get: header,
    header,
    is(wanted: string) {
      const type = typeOf(request.headers);
      return type !== '' && (type === wanted || type.split('/')[1] === wanted) ? wanted : false;
    },
  });
}

export function pathOf(url: string): string {
  return url.replace(/[?#].*$/s, '') || '/';
}
