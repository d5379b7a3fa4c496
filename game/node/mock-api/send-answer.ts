import type { ServerResponse } from 'node:http';
import type { HttpResponse } from '../../messaging/platform.ts';
import type { City } from './city.ts';

/** Up to so many milliseconds an answer takes on its own; nobody is made to wait for that. */
const USUAL_LATENCY = 100;

/**
 * Sends an answer of the platform. Time it takes is waited for only where the fixture asks for it and the clock is real;
 * an answer that gets lost is never sent, and with a manual clock the connection breaks at once.
 */
export function sendAnswer(response: ServerResponse, answer: HttpResponse, city: City): void {
  const isReal = city.pace.kind === 'real';
  if (answer.isLost === true) {
    if (!isReal) response.destroy();
    return;
  }
  const { latencyMs, inFlight } = city.fixture;
  const isAsked = latencyMs !== undefined || inFlight !== undefined;
  if (isReal && (isAsked || answer.latencyMs > USUAL_LATENCY)) {
    setTimeout(send, answer.latencyMs, response, answer);
  } else {
    // everything that has arrived is answered first, then sent: clients are woken once, not for each
    setImmediate(send, response, answer);
  }
}

function send(response: ServerResponse, { status, headers, body }: HttpResponse): void {
  // with its length known it leaves in one piece
  const length = body === '' ? {} : { 'content-length': Buffer.byteLength(body) };
  response.writeHead(status, { ...headers, ...length }).end(body);
}
