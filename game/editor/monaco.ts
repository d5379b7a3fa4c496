/**
 * The full editor: Monaco with its TypeScript service reading JavaScript. A heavy chunk, so only `import()` reaches it.
 * It knows code and nothing of levels, runs or results.
 */
import * as monaco from 'monaco-editor/editor';
import 'monaco-editor/features/register.all';
import 'monaco-editor/languages/definitions/javascript/register';
import 'monaco-editor/languages/definitions/typescript/register';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import TsWorker from 'monaco-editor/languages/features/typescript/ts.worker?worker';
import type { CreateCodeEditor, Problem } from '../domain/ports.ts';
import { addDeskTypes, configureJavaScript } from './javascript.ts';
import { followed } from './followed.ts';
import './monaco.css';
import { relayTheme } from './relay-theme.ts';

// Vite finds the worker of TypeScript by itself, but not the other one: both are named here.
self.MonacoEnvironment = {
  getWorker: (_id, label) =>
    label === 'typescript' || label === 'javascript' ? new TsWorker() : new EditorWorker(),
};
configureJavaScript();
monaco.editor.defineTheme('relay', relayTheme);

const owner = 'relay';

export const createMonacoEditor: CreateCodeEditor = async (host, options) => {
  const { fontSize, lineHeight, fontFamily } = letters(host);
  await loadFont(fontSize, fontFamily);
  const types = await addDeskTypes();
  const uri = monaco.Uri.parse('file:///desk/main.js');
  monaco.editor.getModel(uri)?.dispose();
  const model = monaco.editor.createModel(options.code, 'javascript', uri);
  const isCalm =
    matchMedia('(prefers-reduced-motion: reduce)').matches ||
    document.documentElement.dataset['motion'] === 'calm';
  const editor = monaco.editor.create(host, {
    model,
    theme: 'relay',
    fontFamily,
    fontSize,
    lineHeight,
    fontLigatures: false,
    ariaLabel: options.label,
    accessibilitySupport: 'auto',
    automaticLayout: true,
    minimap: { enabled: false },
    scrollBeyondLastLine: false,
    fixedOverflowWidgets: true,
    tabSize: 2,
    wordWrap: 'on',
    lineNumbersMinChars: 3,
    folding: false,
    glyphMargin: false,
    renderLineHighlight: 'all',
    overviewRulerLanes: 0,
    padding: { top: 8, bottom: 8 },
    cursorBlinking: isCalm ? 'solid' : 'blink',
    scrollbar: { alwaysConsumeMouseWheel: false },
    unicodeHighlight: { ambiguousCharacters: false },
    stickyScroll: { enabled: false },
  });
  const run = editor.addAction({
    id: 'relay.run',
    label: options.label,
    keybindings: [monaco.KeyMod.CtrlCmd | monaco.KeyCode.Enter],
    run: () => options.onRun(),
  });
  const changes = model.onDidChangeContent(() => options.onChange(model.getValue()));
  const marks = editor.createDecorationsCollection();
  const current = editor.createDecorationsCollection();

  return {
    getCode: () => model.getValue(),
    setCode(code) {
      // An edit, not a new value: Ctrl+Z brings the old text back.
      editor.pushUndoStop();
      editor.executeEdits(owner, [{ range: model.getFullModelRange(), text: code }]);
      editor.pushUndoStop();
    },
    mark(problem) {
      const line = problem && Math.min(problem.line, model.getLineCount());
      monaco.editor.setModelMarkers(model, owner, problem ? [markerOf(model, problem)] : []);
      if (line === null) return marks.clear();
      marks.set([
        {
          range: new monaco.Range(line, 1, line, 1),
          options: {
            isWholeLine: true,
            className: 'relay-marked',
            linesDecorationsClassName: 'relay-marked-edge',
          },
        },
      ]);
      editor.revealLineInCenterIfOutsideViewport(line);
    },
    follow(moment) {
      if (moment === null) return current.clear();
      const line = Math.min(moment.line, model.getLineCount());
      current.set([followed(line, model.getLineMaxColumn(line), moment.values)]);
      editor.revealLineInCenterIfOutsideViewport(line);
    },
    goTo(line) {
      editor.setPosition({ lineNumber: line, column: 1 });
      editor.revealLineInCenterIfOutsideViewport(line);
    },
    focus: () => editor.focus(),
    dispose() {
      changes.dispose();
      run.dispose();
      editor.dispose();
      model.dispose();
      types.dispose();
    },
  };
};

function markerOf(model: monaco.editor.ITextModel, problem: Problem): monaco.editor.IMarkerData {
  const line = Math.min(problem.line, model.getLineCount());
  const end = model.getLineMaxColumn(line);
  const start = Math.min(problem.column ?? model.getLineFirstNonWhitespaceColumn(line), end);
  return {
    severity: monaco.MarkerSeverity.Error,
    message: problem.message,
    startLineNumber: line,
    startColumn: Math.max(1, start),
    endLineNumber: line,
    endColumn: end,
  };
}

/** The host's own letters, so that the text size of the settings holds here too. */
function letters(host: HTMLElement) {
  const style = getComputedStyle(host);
  const fontSize = Number.parseFloat(style.fontSize) || 14;
  const lineHeight = Number.parseFloat(style.lineHeight) || Math.round(fontSize * 1.55);
  return { fontSize, lineHeight, fontFamily: style.fontFamily || 'monospace' };
}

/** Monaco measures letters when it is made: a font that comes later would put the cursor in the wrong place. */
async function loadFont(size: number, family: string): Promise<void> {
  try {
    await document.fonts.load(`${size}px ${family}`);
  } catch {
    // Without it the next font of the list is measured and used.
  }
}
