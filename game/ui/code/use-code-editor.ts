import { type RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CodeEditor, CreateCodeEditor, Settings } from '../../domain/ports.ts';
import { t } from '../messages.ts';
import { useGame } from '../parts.ts';

interface EditorUse {
  /** Objective key: another one means another text. */
  readonly objective: string;
  readonly starter: string;
  readonly settings: Settings;
  readonly onRun: () => void;
}

interface EditorInPanel {
  readonly editor: RefObject<CodeEditor | null>;
  readonly state: 'loading' | 'ready' | 'fallback';
}

/**
 * Puts an editor into the host and keeps it through runs and replays. Takes the plain one when the full one cannot be
 * had. What is typed goes to the quest as a draft with every change.
 */
export function useCodeEditor(host: RefObject<HTMLElement | null>, use: EditorUse): EditorInPanel {
  const { quest, parts } = useGame();
  const editor = useRef<CodeEditor | null>(null);
  const latest = useRef(use);
  latest.current = use;
  const [state, setState] = useState<EditorInPanel['state']>('loading');
  const { objective, starter, settings } = use;
  const kind = settings.editor;

  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    let isGone = false;
    const create = async (make: CreateCodeEditor) => {
      const made = await make(element, {
        label: t('code.editor'),
        code: quest.getSnapshot().context.drafts.get(objective) ?? starter,
        onChange(code) {
          editor.current?.mark(null);
          quest.send({ type: 'draft.changed', key: objective, code });
        },
        onRun: () => latest.current.onRun(),
      });
      if (isGone) made.dispose();
      else {
        editor.current = made;
        made.focus();
      }
    };
    const start = async () => {
      setState('loading');
      if (kind === 'monaco') {
        try {
          await create(parts.createEditor);
          if (!isGone) setState('ready');
          return;
        } catch {
          element.replaceChildren();
        }
      }
      if (isGone) return;
      await create(parts.createPlainEditor);
      if (!isGone) setState(kind === 'monaco' ? 'fallback' : 'ready');
    };
    void start();
    return () => {
      isGone = true;
      editor.current?.dispose();
      editor.current = null;
      element.replaceChildren();
    };
    // A new text size or font calls for a new editor: it measures letters when it is made.
  }, [objective, starter, kind, settings.textScale, parts, quest, host]);

  return { editor, state };
}
