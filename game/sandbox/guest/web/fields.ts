import { parse } from '../../sdk/querystring.ts';
import type { Incoming } from './incoming.ts';

type Fields = Record<string, unknown>;

/** The query of an address. */
export function readQuery(url: string): Fields {
  const start = url.indexOf('?');
  return start < 0 ? {} : parse(url.slice(start + 1));
}

/** The fields of a body, if it is a form or a JSON object. */
export function readFields(incoming: Incoming): Fields {
  if (isForm(incoming)) return parse(incoming.body);
  if (!isJson(incoming) || incoming.body === '') return {};
  const value: unknown = JSON.parse(incoming.body);
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

export function isForm({ headers }: Pick<Incoming, 'headers'>): boolean {
  return typeOf(headers) === 'application/x-www-form-urlencoded';
}

export function isJson({ headers }: Pick<Incoming, 'headers'>): boolean {
  return /^application\/(?:json|[\w.-]+\+json)$/.test(typeOf(headers));
}

export function typeOf(headers: Incoming['headers']): string {
  return (headers['content-type'] ?? '').replace(/;.*$/s, '').trim().toLowerCase();
}

export function readCookies(header = ''): Record<string, string> {
  const pairs = header.split(/;\s*/).filter((part) => part.includes('='));
  return Object.fromEntries(
    pairs.map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
  );
}
