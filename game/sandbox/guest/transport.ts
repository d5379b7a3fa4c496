import { callSite, setCause } from './call-site.ts';
import type { Place } from './place.ts';
import { callHost, parse } from './door.ts';

/** Requests to the platform. The host answers later, in virtual time. */
export interface OutgoingRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly via: 'sdk' | 'fetch';
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The line went dead before an answer came. */
  readonly isLost?: boolean;
}

interface Waiting {
  readonly site: Place | null;
  readonly resolve: (answer: Answer | null) => void;
}

const waiting = new Map<number, Waiting>();
const getWaiting = waiting.get.bind(waiting);
const setWaiting = waiting.set.bind(waiting);
const deleteWaiting = waiting.delete.bind(waiting);
const NativePromise = Promise;
let lastId = 0;

/** Resolves with null if nobody answers at that address. */
export function sendRequest(request: OutgoingRequest): Promise<Answer | null> {
  const site = callSite();
  const id = ++lastId;
  return new NativePromise((resolve) => {
    setWaiting(id, { site, resolve });
    callHost({ op: 'request', id, request, line: site?.line ?? null });
  });
}

/** The host brings the answer to a request. */
export function deliverAnswer(id: number, answer: string): void {
  const request = getWaiting(id);
  if (!request) return;
  deleteWaiting(id);
  setCause(request.site);
  const received: Answer | null = parse(answer);
  request.resolve(received);
}

/** What Node says when a host name means nothing. */
export function notFound(url: string): Error {
  const hostname = new URL(url).hostname;
  return Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), {
    errno: -3008,
    code: 'ENOTFOUND',
    syscall: 'getaddrinfo',
    hostname,
  });
}

/** What the SDK's transport says when a connection breaks or no answer comes in time: a code and no status. */
export function connectionLost(): Error {
  return Object.assign(new Error('timeout exceeded'), { name: 'AxiosError', code: 'ECONNABORTED' });
}
