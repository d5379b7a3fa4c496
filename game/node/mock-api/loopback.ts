import type { WebhookOutcome, WebhookTransport } from '../../messaging/webhooks/transport.ts';

/** The way out to this machine itself: webhooks as real HTTP, and to no other machine. */
export interface Loopback {
  readonly transport: WebhookTransport;
  /** Resolves when every webhook that is out has its answer. */
  quiet(): Promise<void>;
}

/** Real milliseconds after which nobody waits any more, whatever the virtual clock says. */
const PATIENCE = 15_000;
/** Bytes of an answer that are read: more than the 64 KB the service takes. */
const LONGEST_ANSWER = 256 * 1024;
/** Headers that belong to the connection. */
const OWN_HEADERS = new Set(['host', 'content-length', 'connection', 'transfer-encoding']);

type Request = Parameters<WebhookTransport>[0];
type Done = Parameters<WebhookTransport>[1];

/** `arrive` runs what an answer sets off, at the right time. */
export function createLoopback(arrive: (task: () => void) => void): Loopback {
  const out = new Set<Promise<void>>();

  async function bring(request: Request, done: Done, signal: AbortSignal): Promise<void> {
    const outcome = await call(request, signal);
    if (!signal.aborted) arrive(() => done(outcome));
  }

  return {
    transport(request, done) {
      const abort = new AbortController();
      const answered = bring(request, done, abort.signal).finally(() => out.delete(answered));
      out.add(answered);
      return () => abort.abort();
    },
    async quiet() {
      while (out.size > 0) await Promise.all(out);
    },
  };
}

async function call(request: Request, signal: AbortSignal): Promise<WebhookOutcome> {
  if (!isLoopback(request.url)) return { kind: 'failure', reason: 'refused' };
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: Object.entries(request.headers).filter(
        ([name]) => !OWN_HEADERS.has(name.toLowerCase()),
      ),
      body: request.method === 'GET' ? null : request.body,
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
    });
    return {
      kind: 'answer',
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await readText(response),
    };
  } catch (error) {
    return { kind: 'failure', reason: reasonOf(error) };
  }
}

async function readText(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body ?? []) {
    parts.push(part);
    bytes += part.length;
    if (bytes > LONGEST_ANSWER) break;
  }
  return Buffer.concat(parts).toString('utf8');
}

function reasonOf(error: unknown): 'refused' | 'unknown-host' | 'time-out' {
  if (!(error instanceof Error)) return 'refused';
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'time-out';
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? cause.code : '';
  return code === 'ENOTFOUND' || code === 'EAI_AGAIN' ? 'unknown-host' : 'refused';
}

/** Whether an address leads to this machine. */
export function isLoopback(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
