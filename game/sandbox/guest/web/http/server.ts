import { open } from '../front-door.ts';
import { broken, type Incoming, type Outgoing } from '../incoming.ts';
import { Emitter } from './emitter.ts';
import { IncomingMessage } from './incoming-message.ts';
import { ServerResponse } from './server-response.ts';

type RequestListener = (request: IncomingMessage, response: ServerResponse) => unknown;

/** Hears requests from `listen` to `close`, whatever its port: the desk has one public address. */
class Server extends Emitter {
  listening = false;
  readonly #listener: RequestListener;
  #port = 0;
  #close = (): void => {};

  constructor(listener: RequestListener) {
    super();
    this.#listener = listener;
  }
  listen(...values: unknown[]): this {
    const [port] = values;
    this.#port = Number(typeof port === 'object' && port && 'port' in port ? port.port : port) || 0;
    this.listening = true;
    this.#close = open((incoming, answer) => this.#serve(incoming, answer));
    const done = values.find((each): each is () => void => typeof each === 'function');
    queueMicrotask(() => {
      this.emit('listening');
      done?.();
    });
    return this;
  }
  close(done?: () => void): this {
    this.listening = false;
    this.#close();
    if (done) queueMicrotask(done);
    return this;
  }
  address(): object {
    return { address: '::', family: 'IPv6', port: this.#port };
  }
  #serve(incoming: Incoming, answer: (outgoing: Outgoing) => void): void {
    const response = new ServerResponse(answer);
    const result = this.#listener(new IncomingMessage(incoming), response);
    if (!(result instanceof Promise)) return;
    result.catch((error: unknown) => {
      if (response.writableEnded) throw error;
      answer(broken(error));
    });
  }
}

export function createServer(...values: unknown[]): Server {
  const listener = values.find((each): each is RequestListener => typeof each === 'function');
  return new Server(listener ?? (() => {}));
}
