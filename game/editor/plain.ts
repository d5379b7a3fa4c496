/** The plain editor: a text box with line numbers. Small, quick, and at home with every screen reader. */
import type { CreateCodeEditor, Problem } from '../domain/ports.ts';
import { createBand } from './plain-band.ts';
import './plain.css';

export const createPlainEditor: CreateCodeEditor = (host, options) => {
  const frame = document.createElement('div');
  frame.className = 'plain-editor';
  const gutter = document.createElement('div');
  gutter.className = 'plain-gutter';
  gutter.setAttribute('aria-hidden', 'true');
  const text = document.createElement('textarea');
  text.className = 'plain-text';
  text.setAttribute('aria-label', options.label);
  text.spellcheck = false;
  text.autocapitalize = 'off';
  text.wrap = 'off';
  text.setAttribute('autocorrect', 'off');
  const note = document.createElement('p');
  note.className = 'plain-note';
  note.hidden = true;
  note.id = `plain-note-${Math.random().toString(36).slice(2)}`;
  frame.append(gutter, text, note);
  host.append(frame);

  const band = createBand(frame, text);
  let marked: Problem | null = null;
  const number = () => {
    const count = text.value.split('\n').length;
    gutter.replaceChildren(
      ...Array.from({ length: count }, (_, index) => {
        const line = document.createElement('div');
        line.textContent = String(index + 1);
        if (marked?.line === index + 1) line.className = 'plain-marked';
        return line;
      }),
    );
    gutter.scrollTop = text.scrollTop;
  };
  const put = (code: string) => {
    text.value = code;
    number();
  };

  text.addEventListener('input', () => {
    number();
    options.onChange(text.value);
  });
  text.addEventListener('scroll', () => {
    gutter.scrollTop = text.scrollTop;
  });
  text.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    if (event.ctrlKey || event.metaKey) {
      // The panel around it listens too; one press is one run.
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) options.onRun();
    } else if (!event.isComposing && !event.shiftKey) {
      event.preventDefault();
      insert(text, `\n${indentOf(text)}`);
    }
  });
  put(options.code);
  text.setSelectionRange(0, 0);

  return Promise.resolve({
    getCode: () => text.value,
    setCode: put,
    mark(problem) {
      marked = problem;
      note.hidden = problem === null;
      note.textContent = problem ? `${problem.line}: ${problem.message.replaceAll('`', '')}` : '';
      if (problem) text.setAttribute('aria-describedby', note.id);
      else text.removeAttribute('aria-describedby');
      text.setAttribute('aria-invalid', String(problem !== null));
      number();
      if (problem) show(text, problem.line);
    },
    follow(moment) {
      band.put(moment?.line ?? null);
      if (moment) show(text, moment.line);
    },
    goTo(line) {
      const start = startOf(text.value, line);
      text.setSelectionRange(start, start);
      show(text, line);
    },
    focus: () => text.focus({ preventScroll: true }),
    dispose: () => frame.remove(),
  });
};

/** Puts a text where the cursor is, so that the browser's own undo knows of it where it can. */
function insert(text: HTMLTextAreaElement, piece: string): void {
  // Deprecated and yet the only way that keeps the undo history.
  // oxlint-disable-next-line typescript/no-deprecated
  if (
    typeof document.execCommand === 'function' &&
    document.execCommand('insertText', false, piece)
  )
    return;
  text.setRangeText(piece, text.selectionStart, text.selectionEnd, 'end');
  text.dispatchEvent(new Event('input', { bubbles: true }));
}

/** The spaces the line of the cursor begins with, and two more after an opening bracket. */
function indentOf({ value, selectionStart }: HTMLTextAreaElement): string {
  const before = value.slice(value.lastIndexOf('\n', selectionStart - 1) + 1, selectionStart);
  const spaces = /^ */.exec(before)?.[0] ?? '';
  return /[{([]\s*$/.test(before) ? `${spaces}  ` : spaces;
}

function startOf(code: string, line: number): number {
  const before = code.split('\n').slice(0, line - 1);
  return Math.min(
    code.length,
    before.reduce((sum, each) => sum + each.length + 1, 0),
  );
}

function show(text: HTMLTextAreaElement, line: number): void {
  const height = Number.parseFloat(getComputedStyle(text).lineHeight) || 20;
  const top = (line - 1) * height;
  const isSeen = top >= text.scrollTop && top + height <= text.scrollTop + text.clientHeight;
  if (!isSeen) text.scrollTop = Math.max(0, top - text.clientHeight / 2);
}
