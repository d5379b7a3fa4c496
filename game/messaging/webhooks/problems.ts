import type { DebuggerRecord } from '../../domain/evidence.ts';

/** Titles and levels of the error dictionary (docs/api/errors), for all that can go wrong with a webhook. */
export const PROBLEMS: Readonly<
  Record<number, readonly [level: DebuggerRecord['level'], title: string]>
> = {
  11100: ['error', 'Invalid URL format'],
  11200: ['error', 'HTTP retrieval failure'],
  11205: ['error', 'HTTP connection failure'],
  11210: ['error', 'HTTP bad host name'],
  11215: ['error', 'HTTP too many redirects'],
  11750: ['error', 'TwiML response body too large'],
  12100: ['error', 'Document parse failure'],
  12200: ['warning', 'Schema validation warning'],
  12300: ['error', 'Invalid Content-Type'],
  14101: ['warning', 'Invalid "To" attribute'],
  14102: ['warning', 'Invalid "From" attribute'],
  14103: ['warning', 'Invalid Body'],
  14104: ['warning', 'Invalid Method attribute'],
  14105: ['warning', 'Invalid statusCallback attribute'],
  14106: ['warning', 'Document retrieval limit reached'],
  14107: ['error', 'SMS send rate limit exceeded'],
  14108: ['warning', 'From phone number not SMS capable'],
  14109: ['warning', 'TwiML Reply message limit exceeded'],
  14110: ['warning', 'Invalid Verb for SMS Reply'],
  14111: ['warning', 'Invalid To phone number for Trial mode'],
};

/** Something wrong with a webhook or its answer. `detail` says what was seen; may be empty. */
export interface Problem {
  readonly code: number;
  readonly detail: string;
}

export function problem(code: number, detail = ''): Problem {
  return { code, detail };
}
