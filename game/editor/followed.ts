import type { editor } from 'monaco-editor/editor';
import type { TraceValue } from '../domain/trace.ts';

/** The line slow motion stands at; what the variables hold shows where the mouse rests on it. */
export function followed(
  line: number,
  end: number,
  values: readonly TraceValue[],
): editor.IModelDeltaDecoration {
  const text = values.map(({ name, text: value }) => `${name} = ${value}`).join('\n');
  // In a block of code nothing of it is read as anything but text.
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return {
    range: { startLineNumber: line, startColumn: 1, endLineNumber: line, endColumn: end },
    options: {
      isWholeLine: true,
      className: 'relay-current',
      linesDecorationsClassName: 'relay-current-edge',
      hoverMessage: text === '' ? null : { value: `${fence}\n${text}\n${fence}` },
    },
  };
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
