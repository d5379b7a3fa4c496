import type { ErrorRecord } from '../../domain/evidence.ts';

/** A request of the network to an address of the account. */
export interface WebhookRequest {
  readonly method: 'GET' | 'POST';
  /** Absolute, without fragment and credentials. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** A form; empty with GET. */
  readonly body: string;
  /** Milliseconds in which a connection should stand; for transports with real ones. */
  readonly connectWithin: number;
}

export type WebhookOutcome =
  | {
      readonly kind: 'answer';
      readonly status: number;
      /** Names in any capitals. */
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
      /** What broke inside the code that answered, where the transport can see it. */
      readonly error?: ErrorRecord;
    }
  | {
      readonly kind: 'failure';
      readonly reason: 'refused' | 'unknown-host' | 'time-out';
    };

/**
 * How the network reaches addresses of the account. Takes a request and calls `done` once, at once or later in virtual
 * time; the caller waits as long as the service would and then gives up by the returned undo.
 */
export type WebhookTransport = (
  request: WebhookRequest,
  done: (outcome: WebhookOutcome) => void,
) => () => void;

/** For a platform without a way out: nobody is at home anywhere. */
export const unreachable: WebhookTransport = (_, done) => {
  done({ kind: 'failure', reason: 'refused' });
  return () => {};
};
