import type { ErrorRecord, StopReason } from '../../domain/evidence.ts';
import type { Problem } from '../../domain/ports.ts';
import type { Result } from '../../domain/result.ts';
import type { Remark } from '../../domain/verdict.ts';
import { formatForeign, t } from '../messages.ts';

/** What the status "Result" says. The forms are promised to screen readers and tests. */
export function resultWords(result: Result): string {
  switch (result.kind) {
    case 'none':
      return '';
    case 'running':
      return t('result.running');
    case 'done':
      return t('result.done');
    case 'passed':
      return result.praise
        ? t('result.praise', { say: remarkWords(result.praise) })
        : t('result.passed');
    case 'not-yet':
      return t('result.notYet', { say: remarkWords(result.remark) });
    case 'error':
      return errorWords(result.error);
    case 'stopped':
      return t('result.stopped', { reason: stopWords(result.reason, result.line) });
  }
}

export function remarkWords({ say, values }: Remark): string {
  return formatForeign(say, values);
}

export function stopWords(reason: StopReason, line: number | null): string {
  return t(`stop.${reason}`, { line: line === null ? 'none' : String(line) });
}

/** JavaScript's own errors are known by their names; the platform's by their text alone. */
function errorWords({ name, message, code, line }: ErrorRecord): string {
  const text = code === null && name !== '' && name !== 'Error' ? `${name}: ${message}` : message;
  return line === null
    ? t('result.error', { text })
    : t('result.errorAt', { text, line: String(line) });
}

/** What to mark in the editor. */
export function problemOf(result: Result): Problem | null {
  switch (result.kind) {
    case 'error': {
      const { line, column, message } = result.error;
      return line === null ? null : { line, column, message };
    }
    case 'not-yet': {
      const { line } = result.remark;
      return line === null ? null : { line, column: null, message: remarkWords(result.remark) };
    }
    case 'stopped':
      return result.line === null
        ? null
        : { line: result.line, column: null, message: stopWords(result.reason, result.line) };
    case 'none':
    case 'running':
    case 'done':
    case 'passed':
      return null;
  }
}
