import type { MessageStatus } from './evidence.ts';

/** One thing the world shows after a run, in order. Derived from evidence; shows, never decides. */
export type ReplayStep = ReplayEvent & Standing;

/** How many envelopes stand at the mast meanwhile, besides those that this step is about. */
export interface Standing {
  /** In the queue of a sender. */
  readonly line: number;
  /** Put aside until their time has come. */
  readonly shelf: number;
}

/** What travels between the code and the mast is a note, between the mast and a phone an envelope. */
export type ReplayEvent =
  /** The code asks something that moves no message, and is answered. */
  | {
      readonly kind: 'asked';
      readonly method: string;
      readonly resource: string;
      readonly times: number;
    }
  /** The request is refused at the gate and comes back with a stamp. */
  | {
      readonly kind: 'refused';
      readonly code: number;
      readonly message: string;
      readonly times: number;
    }
  /** The request or its answer is lost: the code hears nothing. */
  | { readonly kind: 'unheard'; readonly method: string; readonly resource: string }
  /** A sender sends one after another: envelopes line up at the mast. */
  | {
      readonly kind: 'queued';
      readonly origin: Origin;
      readonly from: string;
      readonly count: number;
      /** Longest that one of them waits, in virtual seconds. */
      readonly seconds: number;
    }
  /** To be sent later. */
  | (Letter & { readonly kind: 'scheduled' })
  /** Called back before its time had come. */
  | (Letter & { readonly kind: 'canceled' })
  | (Parcel & { readonly kind: 'delivered' })
  /** It came as far as the phone and bounced. */
  | (Parcel & { readonly kind: 'undelivered'; readonly code: number | null })
  /** Accepted at first, but it never left the mast. */
  | (Parcel & { readonly kind: 'failed'; readonly code: number | null })
  /** It left, and nobody has heard more. */
  | (Parcel & { readonly kind: 'unsettled'; readonly status: MessageStatus })
  /** Somebody writes, and no code is called. */
  | (Letter & { readonly kind: 'answered' })
  /** Somebody writes, and the network calls the code with a note. */
  | (Letter & Call & { readonly kind: 'called' })
  /** The network calls a second address about the same text. */
  | (Call & { readonly kind: 'called-again'; readonly why: 'redirect' | 'fallback' })
  /** News of what became of a message, one note for each status. */
  | (Call & {
      readonly kind: 'told';
      readonly name: string;
      readonly statuses: readonly string[];
    })
  /** Somebody who is not the network calls the code. */
  | (Call & { readonly kind: 'visited'; readonly status: number | null });

/** Where the envelope comes from: a request, the queue, the shelf, the answer to a note, or the mast itself. */
export type Origin = 'terminal' | 'line' | 'shelf' | 'answer' | 'mast';

export interface Letter {
  /** Of the other end; null: a stranger. */
  readonly who: string | null;
  readonly name: string;
  readonly body: string;
}

interface Parcel extends Letter {
  readonly origin: Origin;
  /** Parts the network carries it in; each is an envelope. */
  readonly segments: number;
}

interface Call {
  /** Path of the address, such as "/sms". */
  readonly path: string;
  /** Error code of what was wrong with the answer; null: nothing. */
  readonly problem: number | null;
}

/** Something to show, when it happened, and which messages come to stand at the mast or leave it. */
export interface Happening {
  readonly at: number;
  readonly event: ReplayEvent;
  readonly joins?: readonly string[];
  readonly leaves?: string;
}
