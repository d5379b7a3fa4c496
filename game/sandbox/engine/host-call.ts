import type { ErrorRecord, LogRecord } from '../../domain/evidence.ts';
import { LONGEST_NAME, LONGEST_VALUE, MOST_VALUES, type TraceValue } from '../../domain/trace.ts';
import { errorOf } from './error-record.ts';
import { isObject, readLine, readObject, type Fields } from './plain.ts';

/** What the guest may ask of the host. Checked here, once; a call that is not one of these is not made by our guest. */
export type HostCall =
  | {
      readonly op: 'log';
      readonly level: LogRecord['level'];
      readonly text: string;
      readonly line: number | null;
    }
  | { readonly op: 'timer'; readonly id: number; readonly ms: number; readonly line: number | null }
  | { readonly op: 'untimer'; readonly id: number }
  | {
      readonly op: 'request';
      readonly id: number;
      readonly request: GuestRequest;
      readonly line: number | null;
    }
  | { readonly op: 'url'; readonly href: string; readonly base: string | null }
  | { readonly op: 'url-set'; readonly href: string; readonly part: string; readonly value: string }
  | {
      readonly op: 'respond';
      readonly id: number;
      /** Null: nobody is at home. */
      readonly answer: GuestAnswer | null;
      /** What broke in the player's code, if that is why. */
      readonly error: ErrorRecord | null;
    }
  | { readonly op: 'step'; readonly line: number; readonly values: readonly TraceValue[] }
  | { readonly op: 'exit'; readonly line: number | null };

export interface GuestRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly via: 'sdk' | 'fetch';
}

/** What the player's desk answers to a request of the network. */
export interface GuestAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const LEVELS: readonly LogRecord['level'][] = ['log', 'info', 'warn', 'error', 'debug'];

export function readHostCall(json: string): HostCall | null {
  const fields = readObject(json);
  if (fields === null) return null;
  const line = readLine(fields['line']);
  const { op, id, ms, text, href, base, part, value } = fields;
  switch (op) {
    case 'log': {
      const level = LEVELS.find((known) => known === fields['level']);
      return level && typeof text === 'string' ? { op, level, text, line } : null;
    }
    case 'timer':
      return isId(id) && typeof ms === 'number' && ms >= 0 ? { op, id, ms, line } : null;
    case 'untimer':
      return isId(id) ? { op, id } : null;
    case 'request': {
      const request = readRequest(fields['request']);
      return isId(id) && request ? { op, id, request, line } : null;
    }
    case 'url':
      if (typeof href !== 'string') return null;
      return { op, href, base: typeof base === 'string' ? base : null };
    case 'url-set':
      if (typeof href !== 'string' || typeof part !== 'string' || typeof value !== 'string')
        return null;
      return { op, href, part, value };
    case 'respond': {
      const error = fields['error'];
      if (!isId(id)) return null;
      return {
        op,
        id,
        answer: readAnswer(fields['answer']),
        error: isObject(error) ? errorOf(error) : null,
      };
    }
    case 'step':
      return line === null ? null : { op, line, values: readValues(fields['values']) };
    case 'exit':
      return { op, line };
    default:
      return null;
  }
}

function readValues(given: unknown): readonly TraceValue[] {
  if (!Array.isArray(given)) return [];
  return given.slice(0, MOST_VALUES).flatMap((pair: unknown) => {
    const [name, text]: readonly unknown[] = Array.isArray(pair) ? pair : [];
    if (typeof name !== 'string' || typeof text !== 'string') return [];
    return [{ name: name.slice(0, LONGEST_NAME), text: text.slice(0, LONGEST_VALUE) }];
  });
}

function isId(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

/** Longest answer kept, in characters: far more than the network reads of one. */
const LONGEST_ANSWER = 256 * 1024;

function readAnswer(value: unknown): GuestAnswer | null {
  if (!isObject(value)) return null;
  const { status, headers, body } = value;
  if (typeof status !== 'number' || typeof body !== 'string' || !isObject(headers)) return null;
  return { status, headers: textsOf(headers), body: body.slice(0, LONGEST_ANSWER) };
}

function textsOf(values: Fields): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, textOf(value)]));
}

/** Without asking the value itself, which may be an object that cannot be written. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  return typeof value === 'string' ? value : typeof value === 'number' ? `${value}` : '';
}

function readRequest(value: unknown): GuestRequest | null {
  if (!isObject(value)) return null;
  const { method, url, headers, body, via } = value;
  if (typeof method !== 'string' || typeof url !== 'string' || typeof body !== 'string')
    return null;
  if ((via !== 'sdk' && via !== 'fetch') || !isObject(headers)) return null;
  return { method, url, headers: textsOf(headers), body, via };
}
