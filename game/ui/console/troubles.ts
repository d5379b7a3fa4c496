import { titleOf } from '../../domain/error-titles.ts';
import type { Evidence } from '../../domain/evidence.ts';

/** An entry of the debugger: one error code, and every time it came up. */
export interface Trouble {
  readonly code: number;
  /** From the public error dictionary; empty for a code the city does not know. */
  readonly title: string;
  readonly level: 'error' | 'warning';
  readonly seen: readonly Sighting[];
}

export interface Sighting {
  readonly at: number;
  readonly where: 'request' | 'message' | 'webhook';
  /** What exactly: the platform's text, the number it was meant for, the address asked. */
  readonly detail: string;
  /** Line of the code, where it is known. */
  readonly line: number | null;
}

/** Everything that has an error code, by code, in the order the codes first came up. */
export function troublesOf(evidence: Evidence): readonly Trouble[] {
  const troubles = new Map<number, Trouble>();
  const note = (code: number, level: Trouble['level'], sighting: Sighting) => {
    const before = troubles.get(code);
    troubles.set(code, {
      code,
      title: titleOf(code),
      level: before?.level === 'error' ? 'error' : level,
      seen: [...(before?.seen ?? []), sighting],
    });
  };
  for (const { at, errorCode, errorMessage, line } of evidence.requests) {
    if (errorCode === null) continue;
    note(errorCode, 'error', { at, where: 'request', detail: errorMessage ?? '', line });
  }
  for (const { at, errorCode, to, history, request } of evidence.messages) {
    if (errorCode === null || at < 0) continue;
    const line = request === null ? null : (evidence.requests[request]?.line ?? null);
    note(errorCode, 'error', { at: history.at(-1)?.at ?? at, where: 'message', detail: to, line });
  }
  for (const { at, code, level, url, text } of evidence.debugger) {
    note(code, level, {
      at,
      where: 'webhook',
      detail: exactly(text, code) || (url ?? ''),
      line: null,
    });
  }
  const entries = [...troubles.values()].map((trouble) => ({
    ...trouble,
    seen: trouble.seen.toSorted((a, b) => a.at - b.at),
  }));
  return entries.toSorted((a, b) => (a.seen[0]?.at ?? 0) - (b.seen[0]?.at ?? 0));
}

/** The part of an entry's text that its title does not say already. */
function exactly(text: string, code: number): string {
  const title = titleOf(code);
  return title !== '' && text.startsWith(title)
    ? text.slice(title.length).replace(/^:\s*/, '')
    : text;
}
