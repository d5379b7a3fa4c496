import { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { GuestAnswer } from '../../../game/sandbox/engine/host-call.ts';
import { findHandler, runHandler } from './functions.ts';

/** A request of the network, as `engine/visits.ts` writes it. */
export interface Incoming {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** Names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface FrontDoor {
  readonly isServing: () => boolean;
  /** Asks the code; `answer` hears once, now or later. Null: nobody is at home. */
  serve(incoming: Incoming, answer: (given: GuestAnswer | null) => void): void;
}

/**
 * Node's own servers, and Express on them, without sockets: `listen` opens no port, and requests are handed in. So all
 * that is at hand is done within a few turns, and virtual time need not guess how long a connection takes.
 */
export function installFrontDoor(): FrontDoor {
  const listening: Server[] = [];
  Server.prototype.listen = function listen(this: Server, ...values: unknown[]) {
    listening.push(this);
    const done = values.find((each): each is () => void => typeof each === 'function');
    if (done) this.once('listening', done);
    queueMicrotask(() => this.emit('listening'));
    return this;
  } as Server['listen'];
  Server.prototype.close = function close(this: Server, done?: () => void) {
    listening.splice(listening.indexOf(this), 1);
    if (done) queueMicrotask(done);
    return this;
  };

  return {
    isServing: () => listening.length > 0 || findHandler() !== null,
    serve(incoming, answer) {
      const server = listening.at(-1);
      const handler = findHandler();
      if (server) handIn(server, incoming, answer);
      else if (handler) runHandler(handler, incoming, answer);
      else answer(null);
    },
  };
}

function handIn(server: Server, incoming: Incoming, answer: (given: GuestAnswer) => void): void {
  const socket = Object.assign(new Socket(), { encrypted: true }); // TLS, as at the real address
  const request = Object.assign(new IncomingMessage(socket), {
    method: incoming.method,
    url: incoming.url,
    headers: { ...incoming.headers },
    httpVersion: '1.1',
  });
  request.push(incoming.body === '' ? null : incoming.body);
  if (incoming.body !== '') request.push(null);
  server.emit('request', request, catchResponse(request, answer));
}

/** Hands over what would have gone through a socket. In methods of its own: Express gives it another prototype. */
function catchResponse(
  request: IncomingMessage,
  answer: (given: GuestAnswer) => void,
): ServerResponse {
  const response = new ServerResponse(request);
  const parts: Buffer[] = [];
  const keep = (part: unknown): void => {
    if (typeof part === 'string' || part instanceof Uint8Array) parts.push(Buffer.from(part));
  };
  return Object.assign(response, {
    write(part: unknown) {
      keep(part);
      return true;
    },
    writeHead(status: number, ...rest: unknown[]) {
      response.statusCode = status;
      const headers = rest.find((each) => typeof each === 'object' && each !== null) ?? {};
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value));
      return response;
    },
    end(part?: unknown) {
      keep(part);
      const headers = Object.entries(response.getHeaders()).map(([name, value]) => [
        name,
        [value ?? ''].flat().join(', '),
      ]);
      const body = Buffer.concat(parts).toString('utf8');
      answer({ status: response.statusCode, headers: Object.fromEntries(headers), body });
      Object.defineProperty(response, 'headersSent', { value: true });
      Object.defineProperty(response, 'writableEnded', { value: true });
      response.emit('finish');
      return response;
    },
  });
}
