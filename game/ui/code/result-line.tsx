import { useEffect, useRef } from 'preact/hooks';
import type { Result } from '../../domain/result.ts';
import type { Remark } from '../../domain/verdict.ts';
import { InlineText } from '../inline-text.tsx';
import { CardLink } from '../library/card-link.tsx';
import { t } from '../messages.ts';
import { type Mark, StatusMark } from '../status-mark.tsx';
import { problemOf, remarkWords, resultWords } from './result-words.ts';

interface ResultLineProps {
  readonly result: Result;
  readonly onGoTo: (line: number) => void;
}

/** One sentence about the last run, heard at once by screen readers, with a way to the line it is about. */
export function ResultLine({ result, onGoTo }: ResultLineProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // With large letters on a low page it may come to lie below the fold.
    if (result.kind !== 'none') line.current?.scrollIntoView?.({ block: 'nearest' });
  }, [result]);
  const mark = markOf(result);
  const problem = problemOf(result);
  const more = adviceOf(result);
  const code = codeOf(result);
  return (
    <div ref={line} class={`result result-${result.kind}`}>
      {mark && <StatusMark mark={mark} />}
      <div>
        <p role="status" aria-label={t('result.label')} class="result-words">
          <InlineText text={resultWords(result)} />
        </p>
        {/* There before it has words: what comes into the page together with its words is often not read out. */}
        <span aria-live="polite">
          {more && (
            <>
              <br />
              <InlineText text={remarkWords(more)} />
            </>
          )}
        </span>{' '}
        {problem && (
          <button type="button" class="link" onClick={() => onGoTo(problem.line)}>
            {t('result.goTo', { line: problem.line })}
          </button>
        )}
        {code !== '' && <CardLink key={code} code={code} />}
      </div>
    </div>
  );
}

/** The error code a result is about, or the empty text. */
function codeOf(result: Result): string {
  const code = result.kind === 'error' ? result.error.code : null;
  const remark = result.kind === 'error' || result.kind === 'not-yet' ? result.remark : null;
  const named = String(code ?? remark?.values['code'] ?? '');
  return /^\d{5}$/.test(named) ? named : '';
}

/** What helps beside the bare fact. A loop without end has said it all. */
function adviceOf(result: Result): Remark | null {
  if (result.kind !== 'done' && result.kind !== 'stopped' && result.kind !== 'error') return null;
  return result.remark?.id === 'house.stopped' ? null : result.remark;
}

function markOf({ kind }: Result): Mark | null {
  switch (kind) {
    case 'none':
      return null;
    case 'running':
      return 'current';
    case 'done':
    case 'passed':
      return 'passed';
    case 'not-yet':
      return 'warning';
    case 'error':
    case 'stopped':
      return 'failed';
  }
}
