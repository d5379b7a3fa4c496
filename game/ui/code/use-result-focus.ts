import { type RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CodeEditor } from '../../domain/ports.ts';

interface ResultFocus {
  readonly state: string;
  readonly panel: RefObject<HTMLElement | null>;
  readonly editor: RefObject<CodeEditor | null>;
}

/**
 * After a run the focus is where work goes on: back in the editor when there is more to do and the focus was lost on
 * the way. (After success the debrief takes it; during a replay the Skip button has it.)
 */
export function useResultFocus({ state, panel, editor }: ResultFocus): void {
  const last = useRef(state);
  useEffect(() => {
    const hasReturned = state === 'coding' && last.current !== 'coding';
    last.current = state;
    if (!hasReturned) return;
    if (!panel.current?.contains(document.activeElement)) editor.current?.focus();
  }, [state, panel, editor]);
}
