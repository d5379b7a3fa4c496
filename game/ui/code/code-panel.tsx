import { useEffect, useRef, useState } from 'preact/hooks';
import { isHelpOffered, nextRung } from '../../domain/hint-ladder.ts';
import { type Objective, objectiveKey } from '../../domain/level.ts';
import { isMac } from '../keys.ts';
import { t } from '../messages.ts';
import { useGame } from '../parts.ts';
import { useSnapshot } from '../use-snapshot.ts';
import { ActionBar } from './action-bar.tsx';
import { Brief } from './brief.tsx';
import { CheckList } from './check-list.tsx';
import { Comparison } from './comparison.tsx';
import { ConsoleLog } from './console-log.tsx';
import { Debrief } from './debrief.tsx';
import { HintLadder } from './ladder/hint-ladder.tsx';
import { HintOffer } from './ladder/hint-offer.tsx';
import { Prediction } from './prediction.tsx';
import { ResultLine } from './result-line.tsx';
import { RunPrice } from './run-price.tsx';
import { stepAfter } from '../world/next-step.ts';
import { problemOf } from './result-words.ts';
import { SlowMotion } from '../slow/slow-motion.tsx';
import { useCodeEditor } from './use-code-editor.ts';
import { useResultFocus } from './use-result-focus.ts';

/** The terminal: the task, the editor, and everything that comes back from a run. */
interface CodePanelProps {
  readonly objective: Objective;
  readonly onLook: (at: 'phone' | 'console') => void;
}

/** The terminal: the task, the editor, and everything that comes back from a run. */
export function CodePanel({ objective, onLook }: CodePanelProps) {
  const { quest } = useGame();
  const state = useSnapshot(({ value }) => value);
  const context = useSnapshot((snapshot) => snapshot.context);
  const { settings, result, evidence } = context;
  const key = objectiveKey(context.level?.id ?? '', objective.id);
  const [before, setBefore] = useState<string | null>(null);
  const panel = useRef<HTMLElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const goOn = useRef<HTMLButtonElement>(null);

  const canRun = state === 'coding' || state === 'debriefing';
  const isRunning = result.kind === 'running';
  const run = () => {
    if (!canRun) return;
    // Pressed before the editor is there, it runs what will stand in it.
    const code = editor.current?.getCode() ?? context.drafts.get(key) ?? objective.starter;
    quest.send({ type: 'code.submitted', code });
  };
  const { editor, state: loading } = useCodeEditor(host, {
    objective: key,
    starter: objective.starter,
    settings,
    onRun: run,
  });
  useEffect(() => setBefore(null), [key]);
  useEffect(() => editor.current?.mark(problemOf(result)), [result, editor]);
  useResultFocus({ state, panel, editor });

  const put = (code: string) => {
    editor.current?.setCode(code);
    quest.send({ type: 'draft.changed', key, code });
  };
  const take = (code: string) => {
    setBefore(editor.current?.getCode() ?? null);
    put(code);
    editor.current?.focus();
  };
  const goTo = (line: number) => {
    editor.current?.goTo(line);
    editor.current?.focus();
  };
  const close = () => {
    if (state === 'running') quest.send({ type: 'run.stopped' });
    if (state === 'replaying') quest.send({ type: 'replay.skipped' });
    quest.send({ type: 'terminal.closed' });
  };
  const hints = objective.hints.length;
  const opened = context.learning.rungs[key] ?? 0;
  const misses = context.learning.misses[key] ?? 0;
  const rung = nextRung(hints, opened);
  const isOffered = state === 'coding' && isHelpOffered(settings.pace, misses, hints, opened);
  const openRung = () => quest.send({ type: 'hint.asked' });
  const hasRun = (context.runs.get(key) ?? 0) > 0 && !isRunning;
  const [fixture] = objective.fixtures;
  const ranBefore = context.lastRun?.key === key ? (context.lastRun.evidence[0] ?? null) : null;
  const remark = result.kind === 'not-yet' ? result.remark : null;
  const next = context.level ? stepAfter(context.level, context.progress, settings.route) : '';

  return (
    <section
      ref={panel}
      class="panel code-panel"
      aria-labelledby="terminal"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        if (!event.repeat) run();
      }}
    >
      <header class="code-head">
        <h2 id="terminal">{objective.title}</h2>
        <span class="code-file" aria-hidden="true">
          {t('code.file')}
        </span>
        <button type="button" class="button button-small" onClick={close}>
          {t('code.close')}
        </button>
      </header>
      <div class="code-scroll">
        <div class="code-part code-read">
          <Brief text={objective.brief} pace={settings.pace} />
          {objective.predict && settings.pace !== 'brisk' && (
            <Prediction question={objective.predict} guess={context.guess} isAnswered={hasRun} />
          )}
        </div>
        <div class="code-part code-write">
          {loading === 'fallback' && <p role="status">{t('code.fallback')}</p>}
          <div class="editor" data-kind={loading === 'fallback' ? 'plain' : settings.editor}>
            <div class="editor-host" ref={host} />
            {loading === 'loading' && <p class="editor-loading">{t('code.loading')}</p>}
          </div>
          <p class="editor-keys">
            <span>{t(isMac ? 'code.runKeysMac' : 'code.runKeys')}</span>
            {settings.editor === 'monaco' && loading === 'ready' && (
              <span>{t(isMac ? 'code.leaveTabMac' : 'code.leaveTab')}</span>
            )}
          </p>
          <div class="code-dock">
            <ActionBar
              canRun={canRun}
              canStop={state === 'running'}
              canUndo={before !== null}
              hints={{ opened, all: hints, next: rung }}
              onRun={run}
              onStop={() => quest.send({ type: 'run.stopped' })}
              onHint={openRung}
              onReset={() => {
                setBefore(editor.current?.getCode() ?? null);
                put(objective.starter);
              }}
              onUndoReset={() => {
                if (before !== null) put(before);
                setBefore(null);
                editor.current?.focus();
              }}
            />
            {fixture && canRun && (
              <RunPrice fixture={fixture} evidence={evidence[0] ?? ranBefore} />
            )}
            <ResultLine result={result} onGoTo={goTo} />
            {hasRun && (
              <SlowMotion
                editor={editor}
                fixtures={objective.fixtures}
                draft={context.drafts.get(key)}
              />
            )}
            <HintOffer rung={isOffered ? rung : null} number={opened + 1} onOpen={openRung} />
          </div>
        </div>
        <div class="code-part code-more">
          {remark?.comparison && <Comparison {...remark.comparison} />}
          {state === 'debriefing' && !isRunning && (
            <Debrief text={objective.debrief} next={next} focus={goOn} onContinue={close} />
          )}
          <HintLadder key={key} objective={objective} opened={opened} onTake={take} />
          <CheckList objective={objective} verdict={isRunning ? null : context.verdict} />
          <ConsoleLog evidence={evidence} onGoTo={goTo} onLook={onLook} />
        </div>
      </div>
    </section>
  );
}
