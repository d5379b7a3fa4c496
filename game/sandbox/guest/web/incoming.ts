/** A request of the network to the player's desk, as the host hands it in. */
export interface Incoming {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** Names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What the desk answers. */
export interface Outgoing {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What broke in the player's code, if that is why. */
  readonly error?: unknown;
}

/** Something that listens: takes a request and answers it once, now or later. */
export type Listener = (incoming: Incoming, answer: (outgoing: Outgoing) => void) => void;

/** The answer of a desk whose code broke. */
export function broken(error: unknown): Outgoing {
  const headers = { 'content-type': 'text/plain; charset=utf-8' };
  return { status: 500, headers, body: 'Internal Server Error', error };
}
