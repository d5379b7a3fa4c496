/**
 * The messaging platform over HTTP: real SDKs and curl talk to it instead of the service. Knows no files and no command
 * line.
 */
import { createServer, STATUS_CODES } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Fixture } from '../../domain/fixture.ts';
import { meantAddress } from './address.ts';
import { openCity, type City } from './city.ts';
import { answerControl } from './control.ts';
import type { ClockKind } from './pace.ts';
import { readBody } from './read-body.ts';
import { sendAnswer } from './send-answer.ts';

export interface MockServerOptions {
  readonly fixture: Fixture;
  readonly clock: ClockKind;
  /** Makes its city; one whose webhooks go elsewhere, for instance. */
  readonly open?: (fixture: Fixture, clock: ClockKind) => City;
}

/** A server that still has to listen. Closing it stops its clock. */
export function createMockServer({ fixture, clock, open = openCity }: MockServerOptions): Server {
  let city = open(fixture, clock);

  function reset(): City {
    city.pace.stop();
    city = open(fixture, clock);
    return city;
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    if (body === null) return;
    const { method = 'GET', url = '/' } = request;
    if (url.startsWith('/_')) {
      const [path = ''] = url.split('?');
      const control = await answerControl({ method, path, body }, city, reset);
      writeJson(response, control.status, control.body);
      return;
    }
    const headers = textsOf(request.headers);
    const answer = city.pace.act(() =>
      city.platform.handle({
        method,
        url: meantAddress(url),
        headers,
        body,
        via: headers['user-agent']?.startsWith('twilio-') ? 'sdk' : 'fetch',
        line: null,
      }),
    );
    sendAnswer(response, answer, city);
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else writeJson(response, 500, refusal(500));
    });
  });
  server.on('clientError', refuseBadHttp);
  server.on('close', () => city.pace.stop());
  return server;
}

function textsOf(headers: IncomingMessage['headers']): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    texts[name] = typeof value === 'string' ? value : (value ?? []).join(', ');
  }
  return texts;
}

function writeJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(`${JSON.stringify(body, null, 2)}\n`);
}

/** What cannot be read as HTTP is answered in the shape of every other error. */
function refuseBadHttp(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = BAD_HTTP[error.code ?? ''] ?? 400;
  const body = JSON.stringify(refusal(status));
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/json\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

const BAD_HTTP: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** The body of an error that never reached the platform; the dictionary's codes from 20400 on mirror HTTP. */
function refusal(status: number) {
  const code = 20_000 + status;
  const more_info = `https://www.twilio.com/docs/errors/${code}`;
  return { code, message: STATUS_CODES[status], more_info, status };
}
