import type { Answer } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import type { World } from '../world.ts';

/** One method of one resource. A resource module exports the list of its routes. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly host: string;
  /**
   * Path with names in braces: "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json". Paths that share a beginning
   * share the names in it.
   */
  readonly path: string;
  /** What it is about, in the words of the API; RequestRecord.resource. */
  readonly resource: string;
  /** Whether test credentials may use it (docs/iam/test-credentials). */
  readonly isRehearsable?: true;
  /** Whether it answers without keys. */
  readonly isPublic?: true;
  answer(visit: Visit): Answer;
}

/** A request that has found its route. */
export interface Visit {
  readonly call: Call;
  readonly world: World;
  /** What stood in the place of a name in braces; empty if there is no such name. */
  readonly part: (name: string) => string;
  /** Index of its RequestRecord. */
  readonly request: number;
}

export const API = 'api.twilio.com';
export const ACCOUNT_PATH = '/2010-04-01/Accounts/{AccountSid}';
