import { useEffect, useRef } from 'preact/hooks';
import type { Evidence } from '../../domain/evidence.ts';
import { Icon } from '../icon.tsx';
import { t } from '../messages.ts';
import { type ConsoleLevel, consoleLines } from './console-lines.ts';

const levels = {
  api: 'console.levelApi',
  log: 'console.levelLog',
  info: 'console.levelInfo',
  warn: 'console.levelWarn',
  error: 'console.levelError',
  debug: 'console.levelDebug',
} as const satisfies Record<ConsoleLevel, string>;

interface ConsoleLogProps {
  readonly evidence: readonly Evidence[];
  /** Whether it goes on, so that the latest lines are what matters. */
  readonly isLive?: boolean;
  readonly onGoTo: (line: number) => void;
  readonly onLook: (at: 'phone' | 'console') => void;
}

/** What the code printed and whom it called. Silent for screen readers: the result says what matters. */
export function ConsoleLog({ evidence, isLive = false, onGoTo, onLook }: ConsoleLogProps) {
  const lines = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isLive && lines.current) lines.current.scrollTop = lines.current.scrollHeight;
  }, [isLive, evidence]);
  const isEmpty = evidence.every(({ log, requests }) => log.length + requests.length === 0);
  return (
    <section class="console">
      <div class="console-head">
        <h3 id="console">{t('console.label')}</h3>
        {evidence.length > 0 && (
          <div class="row" role="group" aria-label={t('console.look')}>
            <button type="button" class="button button-small" onClick={() => onLook('phone')}>
              <Icon name="phone" />
              {t('hud.phone')}
            </button>
            <button type="button" class="button button-small" onClick={() => onLook('console')}>
              <Icon name="dish" />
              {t('hud.console')}
            </button>
          </div>
        )}
      </div>
      <div
        ref={lines}
        role="log"
        aria-live="off"
        aria-labelledby="console"
        class="console-lines"
        tabIndex={0}
      >
        {isEmpty && <p class="quiet">{t('console.empty')}</p>}
        {evidence.map((run, index) => (
          <div key={run.fixture}>
            {evidence.length > 1 && (
              <p class="console-run">
                {t('console.run', { number: index + 1, all: evidence.length })}
              </p>
            )}
            {consoleLines(run).map(({ level, text, line }, at) => (
              <p key={at} class={`console-line console-${level}`}>
                <span class="console-level">{t(levels[level])}</span>
                <span class="console-text">{text}</span>
                {line !== null && (
                  <button
                    type="button"
                    class="link"
                    aria-label={t('console.goTo', { line })}
                    onClick={() => onGoTo(line)}
                  >
                    {t('console.line', { line })}
                  </button>
                )}
              </p>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}
