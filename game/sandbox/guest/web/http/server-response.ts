import { toBuffer } from '../../buffer.ts';
import type { Outgoing } from '../incoming.ts';
import { Emitter } from './emitter.ts';

/** What a listener answers with. Nothing is sent before its end. */
export class ServerResponse extends Emitter {
  statusCode = 200;
  statusMessage = '';
  headersSent = false;
  writableEnded = false;
  finished = false;
  readonly #headers = new Map<string, string>();
  readonly #answer: (outgoing: Outgoing) => void;
  #body = '';
  /** What broke, if the answer is the excuse for it. */
  cause: unknown = undefined;

  constructor(answer: (outgoing: Outgoing) => void) {
    super();
    this.#answer = answer;
  }
  setHeader(name: string, value: unknown): this {
    if (this.headersSent) throw headersSent('set');
    this.#headers.set(name.toLowerCase(), [value].flat().join(', '));
    return this;
  }
  getHeader(name: string): string | undefined {
    return this.#headers.get(name.toLowerCase());
  }
  getHeaders(): Record<string, string> {
    return Object.fromEntries(this.#headers);
  }
  hasHeader(name: string): boolean {
    return this.#headers.has(name.toLowerCase());
  }
  removeHeader(name: string): void {
    if (this.headersSent) throw headersSent('remove');
    this.#headers.delete(name.toLowerCase());
  }
  writeHead(status: number, ...more: unknown[]): this {
    if (this.headersSent) throw headersSent('write');
    this.statusCode = status;
    const headers = more.find((each) => typeof each === 'object' && each !== null) ?? {};
    for (const [name, value] of Object.entries(headers)) this.setHeader(name, value);
    this.headersSent = true;
    return this;
  }
  write(chunk: unknown): boolean {
    if (this.writableEnded) throw coded('write after end', 'ERR_STREAM_WRITE_AFTER_END');
    this.headersSent = true;
    this.#body += textOf(chunk);
    return true;
  }
  end(chunk?: unknown): this {
    if (this.writableEnded) return this;
    if (chunk !== undefined && chunk !== null && typeof chunk !== 'function') this.write(chunk);
    this.headersSent = true;
    this.writableEnded = true;
    this.finished = true;
    const { statusCode: status, cause: error } = this;
    const outgoing = { status, headers: this.getHeaders(), body: this.#body };
    this.#answer(error === undefined ? outgoing : { ...outgoing, error });
    queueMicrotask(() => this.emit('finish'));
    return this;
  }
}

function textOf(chunk: unknown): string {
  if (typeof chunk === 'string') return chunk;
  if (chunk instanceof Uint8Array) return toBuffer(chunk).toString();
  throw coded(
    'The "chunk" argument must be of type string or an instance of Buffer or Uint8Array.',
    'ERR_INVALID_ARG_TYPE',
  );
}

function headersSent(verb: string): Error {
  return coded(`Cannot ${verb} headers after they are sent to the client`, 'ERR_HTTP_HEADERS_SENT');
}

function coded(message: string, code: string): Error {
  return Object.assign(new Error(message), { code });
}
