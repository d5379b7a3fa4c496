import type { IncomingMessage } from 'node:http';

/** Bytes that are kept: whatever they spell, it is more than the platform reads (it says 20413 itself). */
const KEPT_BYTES = 4 * 2 ** 20;
/** Bytes that are still taken from the wire, so that a client which sends too much gets to read the answer. */
const MOST_BYTES = 64 * 2 ** 20;

/** The body of a request as text; of one that is far too long only the beginning. Null if it broke off. */
export async function readBody(request: IncomingMessage): Promise<string | null> {
  const kept: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of request) {
      const part: Buffer = chunk;
      if (bytes < KEPT_BYTES) kept.push(part);
      bytes += part.length;
      if (bytes > MOST_BYTES) break;
    }
  } catch {
    return null; // the client went away
  }
  return Buffer.concat(kept).toString('utf8');
}
