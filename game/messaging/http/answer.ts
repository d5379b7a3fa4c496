import type { Json } from '../../domain/json.ts';

/** What a resource answers: a status and a JSON body. `error` is set when the platform refused. */
export interface Answer {
  readonly status: number;
  readonly body: Json;
  readonly error: ApiError | null;
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

/** The error body of every API of the platform (docs/usage/twilios-response, "Exceptions"). */
export function refuse(status: number, code: number, message: string): Answer {
  return {
    status,
    body: { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status },
    error: { code, message },
  };
}

/** Error 20404, for everything that is not there (recorded answers). */
export function refuseUnknown(path: string): Answer {
  return refuse(404, 20404, `The requested resource ${path} was not found`);
}
