import type { Evidence, LogRecord, RequestRecord } from '../../domain/evidence.ts';
import { t } from '../messages.ts';

export type ConsoleLevel = LogRecord['level'] | 'api';

export interface ConsoleLine {
  readonly level: ConsoleLevel;
  readonly text: string;
  readonly line: number | null;
}

/** What the console shows of a run: every call and every printed line, in the order they happened. */
export function consoleLines({ requests, log }: Evidence): readonly ConsoleLine[] {
  const calls = requests.map((request) => ({ at: request.at, shown: lineOfRequest(request) }));
  const prints = log.map(({ at, level, text, line }) => ({ at, shown: { level, text, line } }));
  return [...calls, ...prints].toSorted((a, b) => a.at - b.at).map(({ shown }) => shown);
}

function lineOfRequest(request: RequestRecord): ConsoleLine {
  const { method, resource, status, errorCode, errorMessage, line } = request;
  const values = { method, resource, status: String(status) };
  const text =
    errorCode === null
      ? t('console.request', values)
      : t('console.refused', { ...values, code: String(errorCode), message: errorMessage ?? '' });
  return { level: 'api', text, line };
}
