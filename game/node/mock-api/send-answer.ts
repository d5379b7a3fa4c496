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
  const send = () => {
    // with its length known the answer leaves in one piece
    if (answer.body !== '') response.setHeader('content-length', Buffer.byteLength(answer.body));
    response.writeHead(answer.status, answer.headers).end(answer.body);
  };
  const { latencyMs, inFlight } = city.fixture;
  const isAsked = latencyMs !== undefined || inFlight !== undefined;
  if (isReal && (isAsked || answer.latencyMs > USUAL_LATENCY)) setTimeout(send, answer.latencyMs);
  else send();
}
