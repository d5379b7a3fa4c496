import type { LogRecord } from '../../domain/evidence.ts';
import type { Limits } from './limits.ts';

/** The console of a run: keeps its beginning, and says when it becomes a flood. */
export interface Transcript {
  /** False when too much has been written. */
  add(record: LogRecord): boolean;
  readonly records: readonly LogRecord[];
}

const MAX_TEXT = 2_000;

export function createTranscript(limits: Limits): Transcript {
  const records: LogRecord[] = [];
  let written = 0;
  let characters = 0;
  return {
    records,
    add(record) {
      written++;
      const text = record.text.slice(0, MAX_TEXT);
      characters += text.length;
      if (written <= limits.logLines && characters <= limits.logCharacters) {
        records.push({ ...record, text });
      }
      return written <= limits.logFlood;
    },
  };
}
