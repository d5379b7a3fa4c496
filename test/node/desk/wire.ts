import { createRequire } from 'node:module';
import type { AxiosAdapter, AxiosStatic, InternalAxiosRequestConfig } from 'axios';
import { meantHost, type Server } from './server-address.ts';
import type { VirtualTime } from './virtual-time.ts';

/** Virtual milliseconds until a host that does not exist is known not to. */
const LOOKUP_MS = 20;

/**
 * Leads the calls of the SDK and of `fetch` to the mock API, as real HTTP. The SDK's package and its HTTP client stay
 * as they are; only the address changes, and the answer comes after the time it takes there.
 */
export function installWire(time: VirtualTime, server: Server): void {
  leadSdk(time, server);
  leadFetch(time, server);
}

/** The SDK's axios, whose defaults every client of the SDK takes over. */
function leadSdk(time: VirtualTime, server: Server): void {
  const { resolve } = createRequire(import.meta.url);
  const axios = createRequire(resolve('twilio'))('axios') as AxiosStatic;
  const adapter: AxiosAdapter = async (config) => {
    const send = axios.getAdapter('http', config);
    const url = server.addressOf(axios.getUri(config));
    const local: InternalAxiosRequestConfig = { ...config, url, params: undefined };
    try {
      const answer = await time.meanwhile(() => send(local));
      await pass(time, latencyOf(String(answer.headers['twilio-request-duration'])));
      return { ...answer, config };
    } catch (error) {
      if (!axios.isAxiosError(error) || error.response !== undefined) throw error;
      await pass(time, config.timeout ?? 0); // the connection broke: an answer that got lost
      const message = `timeout of ${config.timeout}ms exceeded`;
      throw new axios.AxiosError(message, 'ECONNABORTED', config, error.request);
    }
  };
  axios.defaults.adapter = adapter;
}

function leadFetch(time: VirtualTime, server: Server): void {
  const realFetch = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const host = meantHost(url);
    if (host === null) {
      await pass(time, LOOKUP_MS);
      const cause = new Error(`getaddrinfo ENOTFOUND ${new URL(url).hostname}`);
      throw new TypeError('fetch failed', { cause });
    }
    const answer = await time.meanwhile(() => realFetch(server.addressOf(url), init));
    await pass(time, latencyOf(answer.headers.get('twilio-request-duration')));
    return answer;
  };
}

/** The service says in seconds how long an answer took. */
function latencyOf(seconds: string | null): number {
  return Math.round(Number(seconds) * 1000);
}

function pass(time: VirtualTime, ms: number): Promise<void> {
  return new Promise((resolve) => {
    time.after(ms, resolve);
  });
}
