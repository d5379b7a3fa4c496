import type { LogRecord } from '../../domain/evidence.ts';

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
  | { readonly op: 'exit'; readonly line: number | null };

export interface GuestRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly via: 'sdk' | 'fetch';
}

const LEVELS: readonly LogRecord['level'][] = ['log', 'info', 'warn', 'error', 'debug'];

type Fields = Readonly<Record<string, unknown>>;

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
    case 'exit':
      return { op, line };
    default:
      return null;
  }
}

export function readObject(json: string): Fields | null {
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isId(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

/** Lines and columns count from 1. */
export function readLine(value: unknown): number | null {
  return Number.isSafeInteger(value) && Number(value) > 0 ? Number(value) : null;
}

function readRequest(value: unknown): GuestRequest | null {
  if (!isObject(value)) return null;
  const { method, url, headers, body, via } = value;
  if (typeof method !== 'string' || typeof url !== 'string' || typeof body !== 'string')
    return null;
  if ((via !== 'sdk' && via !== 'fetch') || !isObject(headers)) return null;
  const texts = Object.entries(headers).map(([name, text]) => [name, String(text)] as const);
  return { method, url, headers: Object.fromEntries(texts), body, via };
}
