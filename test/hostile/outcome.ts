import type { Ending } from '../../game/domain/evidence.ts';
import { resultWords } from '../../game/ui/code/result-words.ts';

/** How a program may end: in the words of the manifest. */
export type Expected = 'ok' | 'error' | 'stopped' | 'never-settled' | 'killed';

export function outcomeOf(ended: Ending): Expected {
  if (ended.how === 'normally') return 'ok';
  if (ended.how === 'error') return 'error';
  if (ended.reason === 'never-settled') return ended.reason;
  return ended.reason === 'unresponsive' ? 'killed' : 'stopped';
}

/** What the player reads. */
export function sentenceOf(ended: Ending): string {
  switch (ended.how) {
    case 'normally':
      return '';
    case 'error':
      return resultWords({ kind: 'error', error: ended.error, remark: null });
    case 'stopped':
      return resultWords({ kind: 'stopped', reason: ended.reason, line: ended.line, remark: null });
  }
}

/** Words that only somebody who built the sandbox would understand, or that show what lies behind it. */
const UNCLEAR =
  /\[object |undefined is|blob:|https?:\/\/(?!\w+\.(?:twilio|example)\.com)|wasm|quickjs|hostCall|sandbox-|^(?:error|stopped): *$/i;

export function isClear(sentence: string): boolean {
  return sentence.length < 2_200 && !UNCLEAR.test(sentence);
}
