import { type RefObject } from 'preact';
import { useEffect, useId, useMemo } from 'preact/hooks';
import { playbackOf } from './playback.ts';
import type { CodeEditor } from '../../domain/ports.ts';
import type { Trace } from '../../domain/trace.ts';
import { t } from '../messages.ts';
import { lapse } from '../run/figures.ts';
import { EventList } from './event-list.tsx';
import { usePlayback } from './use-playback.ts';
import { ValueList } from './value-list.tsx';

interface PlayerProps {
  readonly trace: Trace;
  readonly editor: RefObject<CodeEditor | null>;
  /** Whether it starts by itself. */
  readonly isAutomatic: boolean;
}

/** Plays a run back: the line in the editor, its variables, and what happened until then. */
export function Player({ trace, editor, isAutomatic }: PlayerProps) {
  const frames = useMemo(() => playbackOf(trace), [trace]);
  const { at, isPlaying, goTo, play, pause } = usePlayback(frames.length, isAutomatic);
  const slider = useId();
  const frame = frames[at];
  const line = frame?.line ?? null;
  useEffect(() => {
    editor.current?.follow(frame && line !== null ? { line, values: frame.values } : null);
  }, [frame, line, editor]);
  useEffect(() => () => editor.current?.follow(null), [editor]);
  if (!frame) return <p>{t('slow.empty')}</p>;

  const words = t('slow.moment', {
    step: at + 1,
    all: frames.length,
    time: lapse(frame.at),
    line: line === null ? 'none' : String(line),
  });
  return (
    <>
      <p
        role="status"
        aria-label={t('slow.where')}
        aria-live={isPlaying ? 'off' : 'polite'}
        class="slow-where"
      >
        {words}
      </p>
      <div class="row slow-keys">
        <button
          type="button"
          class="button button-small"
          aria-disabled={at === 0}
          onClick={() => goTo(at - 1)}
        >
          {t('slow.back')}
        </button>
        <button
          type="button"
          class="button button-small"
          onClick={() => (isPlaying ? pause() : play())}
        >
          {t(isPlaying ? 'slow.pause' : 'slow.play')}
        </button>
        <button
          type="button"
          class="button button-small"
          aria-disabled={at === frames.length - 1}
          onClick={() => goTo(at + 1)}
        >
          {t('slow.forward')}
        </button>
        <label for={slider} class="unseen">
          {t('slow.slider')}
        </label>
        <input
          id={slider}
          type="range"
          class="slow-slider"
          min={0}
          max={frames.length - 1}
          value={at}
          aria-valuetext={words}
          onInput={({ currentTarget }) => goTo(Number(currentTarget.value))}
        />
      </div>
      {trace.isCut && <p class="quiet">{t('slow.cut', { count: trace.steps.length })}</p>}
      <div class="slow-lists">
        <ValueList values={frame.values} before={frames[at - 1]?.values ?? []} />
        <EventList frames={frames.slice(0, at + 1)} evidence={trace.evidence} />
      </div>
    </>
  );
}
