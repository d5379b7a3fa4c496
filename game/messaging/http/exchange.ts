/** One HTTP request to the platform, as text: what the SDK, `fetch` or a server hands over. */
export interface HttpRequest {
  readonly method: string;
  /** Absolute, with host and query. */
  readonly url: string;
  /** Names in any capitals. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly via: 'sdk' | 'fetch';
  /** Line of the player's code that made the call, from 1. */
  readonly line: number | null;
}

/** Its answer. The work is done at once; the caller lets `latencyMs` pass before the code sees the answer. */
export interface HttpResponse {
  readonly status: number;
  /** Names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly latencyMs: number;
  /** The caller never sees this answer: after `latencyMs` its own patience is over (the SDK says ECONNABORTED). */
  readonly isLost?: boolean;
}
