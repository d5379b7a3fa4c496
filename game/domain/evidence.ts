import type { Json } from './json.ts';

/**
 * Everything that happened in one run of the player's code in one fixture. Plain data, complete: checks, replay,
 * console and phone all read this and nothing else. Times named `at` are virtual milliseconds since the start.
 */
export interface Evidence {
  /** Id of the fixture it ran in. */
  readonly fixture: string;
  /** The code as the player wrote it. */
  readonly source: string;
  readonly startedAt: string;
  readonly requests: readonly RequestRecord[];
  readonly messages: readonly MessageRecord[];
  /** What the network asked of addresses of the account, in the order it set out. */
  readonly webhooks: readonly WebhookRecord[];
  /** What went wrong with webhooks and their answers. */
  readonly debugger: readonly DebuggerRecord[];
  readonly log: readonly LogRecord[];
  readonly account: AccountRecord;
  readonly handsets: readonly HandsetRecord[];
  readonly ended: Ending;
  /** Virtual milliseconds from the start until nothing was due any more. */
  readonly lastedMs: number;
}

/** One HTTP exchange between the code and the platform. */
export interface RequestRecord {
  readonly at: number;
  readonly method: string;
  /** Such as "api.twilio.com". */
  readonly host: string;
  readonly path: string;
  /** What it is about, in the words of the API: "Messages", "Messages/{Sid}", "Accounts/{Sid}" ... */
  readonly resource: string;
  /** Query and form together; a parameter sent twice is a list. */
  readonly params: Readonly<Record<string, string | readonly string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly via: 'sdk' | 'fetch';
  /** HTTP status of the answer. */
  readonly status: number;
  /** The platform's own error code and text, where it refused. */
  readonly errorCode: number | null;
  readonly errorMessage: string | null;
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly response: Json;
  /** Line of the player's code that made the call, from 1. */
  readonly line: number | null;
  /** What the fixture did to it on the way: the code never saw the answer of a lost one. */
  readonly fault?: 'refuse' | 'delay' | 'lose-request' | 'lose-answer';
}

export type MessageStatus =
  | 'accepted'
  | 'scheduled'
  | 'queued'
  | 'sending'
  | 'sent'
  | 'delivered'
  | 'undelivered'
  | 'failed'
  | 'canceled'
  | 'receiving'
  | 'received'
  | 'read'
  | 'partially_delivered';

/** A message as it stands when everything has settled, with the way it took. */
export interface MessageRecord {
  /** When it was created. */
  readonly at: number;
  readonly sid: string;
  readonly direction: 'outbound-api' | 'outbound-reply' | 'inbound';
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly status: MessageStatus;
  readonly errorCode: number | null;
  readonly segments: number;
  readonly media: number;
  /** In US dollars, negative; null while nothing was charged. */
  readonly price: number | null;
  readonly history: readonly { readonly at: number; readonly status: MessageStatus }[];
  /** Which request made it; null for those that came in. */
  readonly request: number | null;
}

/** One HTTP request of the network to an address of the account, and what it made of the answer. */
export interface WebhookRecord {
  readonly at: number;
  /**
   * A text that came in, the next document of its conversation, the fallback address; news of a message's status; or
   * somebody of the fixture's script at the door, who is not the network.
   */
  readonly kind: 'incoming' | 'redirect' | 'fallback' | 'status' | 'visit';
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly params: Readonly<Record<string, string>>;
  /** Whether it carries the account's own signature. */
  readonly signed: boolean;
  /** SID of the message it is about; null for a visit. */
  readonly message: string | null;
  /** HTTP status of the answer; null while there is none. */
  readonly status: number | null;
  readonly contentType: string | null;
  /** The answer, cut at 4,000 characters. */
  readonly body: string;
  /** Error code of what was wrong with it; null when nothing was. */
  readonly problem: number | null;
  /** Virtual milliseconds until the answer, or until the network gave up. */
  readonly took: number | null;
  /** How often the address was tried. */
  readonly attempts: number;
  /** What broke inside the code that should have answered, where the sandbox saw it. */
  readonly error: ErrorRecord | null;
}

/** An entry of the account's debugger. */
export interface DebuggerRecord {
  readonly at: number;
  readonly code: number;
  readonly level: 'error' | 'warning';
  /** The title of the error dictionary, and after a colon what exactly was seen. */
  readonly text: string;
  readonly url: string | null;
  /** SID of the message it is about. */
  readonly message: string | null;
}

export interface LogRecord {
  readonly at: number;
  readonly level: 'log' | 'info' | 'warn' | 'error' | 'debug';
  /** The line as a console would print it, cut at 2,000 characters. */
  readonly text: string;
  readonly line: number | null;
}

export interface AccountRecord {
  readonly sid: string;
  readonly friendlyName: string;
  readonly type: 'Full' | 'Trial';
  readonly balance: number;
  readonly numbers: readonly string[];
  readonly verified: readonly string[];
  /** Messaging services with the senders of their pools. */
  readonly services: readonly {
    readonly sid: string;
    readonly friendlyName: string;
    readonly senders: readonly string[];
  }[];
  /** Who told which sender, or which service by its SID, to stop. */
  readonly optOuts: readonly { readonly person: string; readonly sender: string }[];
}

/** A phone of the fixture: whose it is, and what it received and sent. Its messages are in `messages`. */
export interface HandsetRecord {
  readonly who: string;
  readonly name: string;
  readonly number: string;
}

export type Ending =
  | { readonly how: 'normally' }
  | { readonly how: 'error'; readonly error: ErrorRecord }
  | { readonly how: 'stopped'; readonly reason: StopReason; readonly line: number | null };

export interface ErrorRecord {
  /** "SyntaxError", "TypeError", "RestException" ... */
  readonly name: string;
  readonly message: string;
  /** The API's error code and HTTP status, where the API said no. */
  readonly code: number | string | null;
  readonly status: number | null;
  /** Where in the player's code, from 1. */
  readonly line: number | null;
  readonly column: number | null;
}

/** Why the sandbox ended a run by force. The interface has a sentence for each. */
export type StopReason =
  | 'cpu' // too many steps: a loop without end
  | 'time' // wall-clock limit of the run
  | 'memory'
  | 'timers' // too many timers, in all or at once
  | 'virtual-time' // the code waited longer than the virtual day
  | 'output' // too much logged
  | 'requests' // too many API calls, or one far too large
  | 'player' // the Stop button
  | 'unresponsive' // the watchdog of the page had to step in
  | 'never-settled' // waits for something that never comes
  | 'crashed'; // the sandbox itself failed
