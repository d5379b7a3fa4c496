import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Fixture } from '../../domain/fixture.ts';
import { ActionBar } from '../code/action-bar.tsx';
import { ConsoleLog } from '../code/console-log.tsx';
import { ResultLine } from '../code/result-line.tsx';
import { problemOf } from '../code/result-words.ts';
import { useCodeEditor } from '../code/use-code-editor.ts';
import { createLater } from '../lazy-part.tsx';
import { t } from '../messages.ts';
import { useGame } from '../parts.ts';
import { withTyped } from '../phone/replies.ts';
import { SlowMotion } from '../slow/slow-motion.tsx';
import { useSnapshot } from '../use-snapshot.ts';
import { DeskPhones } from './desk-phones.tsx';
import { LiveBar } from './live-bar.tsx';
import { ShareDialog } from './share-dialog.tsx';
import { useLive } from './use-live.ts';
import type { Bench } from './use-shared.ts';

const ConsoleDialog = createLater(
  async () => (await import('../console/console-dialog.tsx')).ConsoleDialog,
);

const noHints = { opened: 0, all: 0, next: null };

interface PlaygroundBenchProps {
  readonly bench: Bench;
  readonly fixture: Fixture;
}

/** Code on the left, phones on the right, and between them a city that goes on. */
export function PlaygroundBench({ bench, fixture }: PlaygroundBenchProps) {
  const { quest } = useGame();
  const settings = useSnapshot(({ context }) => context.settings);
  const drafts = useSnapshot(({ context }) => context.drafts);
  const live = useLive(fixture);
  const [before, setBefore] = useState<string | null>(null);
  const [dialog, setDialog] = useState<'none' | 'console' | 'share'>('none');
  const host = useRef<HTMLDivElement>(null);
  const isBusy = live.info.kind === 'busy';

  const getCode = () => editor.current?.getCode() ?? '';
  const run = () => editor.current && live.run(getCode());
  const { editor, state: loading } = useCodeEditor(host, {
    objective: bench.key,
    starter: bench.starter,
    settings,
    onRun: run,
  });
  useEffect(() => editor.current?.mark(problemOf(live.result)), [live.evidence, editor]);
  const put = (code: string) => {
    editor.current?.setCode(code);
    quest.send({ type: 'draft.changed', key: bench.key, code });
    editor.current?.focus();
  };
  const goTo = (line: number) => {
    editor.current?.goTo(line);
    editor.current?.focus();
  };
  const look = (at: 'phone' | 'console') => {
    if (at === 'console') setDialog('console');
    else document.getElementById('playground-phones')?.focus();
  };
  // Played back, the code meets again what was written to it by hand.
  const played = useMemo(() => [withTyped(fixture, live.texts)], [fixture, live.texts]);
  const subject = { objective: { title: t('playground.title'), fixtures: [fixture] } };
  const hasRun = live.info.kind !== 'quiet';

  return (
    <div class="playground-body">
      <section class="panel playground-code" aria-labelledby="playground-code">
        <h2 id="playground-code">{t('playground.code')}</h2>
        {bench.came === 'shared' && <p role="note">{t('playground.shared')}</p>}
        {bench.came === 'broken' && <p role="alert">{t('playground.broken')}</p>}
        {loading === 'fallback' && <p role="status">{t('code.fallback')}</p>}
        <div class="editor" data-kind={loading === 'fallback' ? 'plain' : settings.editor}>
          <div class="editor-host" ref={host} />
          {loading === 'loading' && <p class="editor-loading">{t('code.loading')}</p>}
        </div>
        <div class="code-dock">
          <div class="row">
            <ActionBar
              canRun={!isBusy}
              canStop={isBusy}
              canUndo={before !== null}
              hints={noHints}
              onRun={run}
              onStop={live.stop}
              onHint={() => undefined}
              onReset={() => {
                setBefore(getCode());
                put(bench.starter);
              }}
              onUndoReset={() => {
                if (before !== null) put(before);
                setBefore(null);
              }}
            />
            <button type="button" class="button" onClick={() => setDialog('share')}>
              {t('share.open')}
            </button>
          </div>
          <ResultLine result={live.result} onGoTo={goTo} />
          {live.info.kind === 'failed' && <p role="alert">{t('playground.failed')}</p>}
          {hasRun && <SlowMotion editor={editor} fixtures={played} draft={drafts.get(bench.key)} />}
          <LiveBar live={live} onSwap={() => live.swap(getCode())} />
        </div>
        <ConsoleLog evidence={hasRun ? [live.evidence] : []} isLive onGoTo={goTo} onLook={look} />
      </section>
      <DeskPhones live={live} getCode={getCode} />
      {dialog === 'share' && (
        <ShareDialog desk={bench.desk} code={getCode()} onClose={() => setDialog('none')} />
      )}
      {dialog === 'console' && (
        <ConsoleDialog
          subject={{ ...subject, evidence: hasRun ? [live.evidence] : [] }}
          onClose={() => setDialog('none')}
        />
      )}
    </div>
  );
}
