import type { LogRecord } from '../../domain/evidence.ts';
import type { Limits } from './limits.ts';

/** The console of a run: keeps its beginning, and says when it becomes a flood. */
export interface Transcript {
  /** False when too much has been written. */
  add(record: LogRecord): boolean;
  readonly records: readonly LogRecord[];
}

/** The console of code that lives on: keeps its latest lines instead, and counts a flood from each turn anew. */
export interface RollingTranscript extends Transcript {
  renew(): void;
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

export function createRollingTranscript(limits: Limits): RollingTranscript {
  let records: LogRecord[] = [];
  let written = 0;
  let characters = 0;
  return {
    get records() {
      return records;
    },
    add(record) {
      const text = record.text.slice(0, MAX_TEXT);
      records.push({ ...record, text });
      characters += text.length;
      while (records.length > limits.logLines || characters > limits.logCharacters) {
        characters -= records.shift()?.text.length ?? 0;
      }
      return ++written <= limits.logFlood;
    },
    renew() {
      // what was handed out stays as it was
      records = [...records];
      written = 0;
    },
  };
}
