import type { Json } from '../../domain/json.ts';
import { ERRORS, fillText, type ErrorId } from './errors.ts';

/** What a resource answers: a status and a JSON body; 204 has none. `error` is set when the platform refused. */
export interface Answer {
  readonly status: number;
  readonly body: Json;
  readonly error: ApiError | null;
  /** Where the caller is sent on to; only with 307. */
  readonly location?: string;
}

/** The platform's own error: code and wire text. */
export interface ApiError {
  readonly code: number;
  readonly message: string;
}

export function accept(body: Json): Answer {
  return { status: 200, body, error: null };
}

export function acceptCreated(body: Json): Answer {
  return { status: 201, body, error: null };
}

/** What was to be removed is gone. */
export function acceptRemoved(): Answer {
  return { status: 204, body: null, error: null };
}

/** What was asked for lies at another address. */
export function sendOn(location: string): Answer {
  return { status: 307, body: null, error: null, location };
}

/** Refuses by a row of the table of errors; `values` fill the braces of its text. */
export function refuse(id: ErrorId, values: Readonly<Record<string, string>> = {}): Answer {
  const { code, status, text } = ERRORS[id];
  const message = fillText(text, values);
  return {
    status,
    // docs/usage/twilios-response, "Exceptions"
    body: { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status },
    error: { code, message },
  };
}

/** Error 20404, for everything that is not there (recorded answers). */
export function refuseUnknown(path: string): Answer {
  return refuse('20404', { path });
}
