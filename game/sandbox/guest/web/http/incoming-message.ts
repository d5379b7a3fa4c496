import { toBuffer } from '../../buffer.ts';
import type { Incoming } from '../incoming.ts';
import { Emitter } from './emitter.ts';

/** A request as Node's http hands it to a listener. */
export class IncomingMessage extends Emitter {
  readonly method: string;
  url: string;
  readonly headers: Record<string, string>;
  readonly httpVersion = '1.1';
  readonly socket = { remoteAddress: '203.0.113.10', encrypted: true };
  #body: string | null;
  #encoding: string | null = null;

  constructor({ method, url, headers, body }: Incoming) {
    super();
    this.method = method;
    this.url = url;
    this.headers = { ...headers };
    this.#body = body;
  }
  setEncoding(encoding: string): this {
    this.#encoding = encoding;
    return this;
  }
  /** As in Node, the body begins to flow when somebody listens to it. */
  override on(name: string, listener: (...values: unknown[]) => void): this {
    super.on(name, listener);
    return name === 'data' ? this.resume() : this;
  }
  resume(): this {
    queueMicrotask(() => {
      const body = this.takeBody();
      if (body === null) return;
      if (body !== '') this.emit('data', this.#encoding === null ? toBuffer(body) : body);
      this.emit('end');
    });
    return this;
  }
  async *[Symbol.asyncIterator](): AsyncGenerator {
    const body = this.takeBody();
    if (body) yield this.#encoding === null ? toBuffer(body) : body;
  }
  /** The whole body, once; null after that. */
  takeBody(): string | null {
    const body = this.#body;
    this.#body = null;
    return body;
  }
}
