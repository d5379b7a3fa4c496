// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { createPlainEditor } from '../../game/editor/plain.ts';

const code = 'const a = {\n  b: 1,\n};\n';
const onChange = vi.fn<(code: string) => void>();
const onRun = vi.fn<() => void>();

async function open() {
  const host = document.createElement('div');
  document.body.append(host);
  const editor = await createPlainEditor(host, { label: 'Code editor', code, onChange, onRun });
  return { host, editor, text: host.querySelector('textarea')! };
}

const press = (text: HTMLTextAreaElement, key: string, init: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  text.dispatchEvent(event);
  return event;
};

beforeEach(() => {
  document.body.replaceChildren();
  vi.clearAllMocks();
});

it('is a text box named as asked, with a number for every line', async () => {
  const { host, text } = await open();
  expect(text.getAttribute('aria-label')).toBe('Code editor');
  expect(host.querySelector('.plain-gutter')?.textContent).toBe('1234');
});

it('tells of every change', async () => {
  const { text, editor } = await open();
  text.value = 'let b;';
  text.dispatchEvent(new Event('input'));
  expect(onChange).toHaveBeenCalledWith('let b;');
  expect(editor.getCode()).toBe('let b;');
});

it('runs with Ctrl+Enter, once for a key held down', async () => {
  const { text } = await open();
  press(text, 'Enter', { ctrlKey: true });
  press(text, 'Enter', { ctrlKey: true, repeat: true });
  expect(onRun).toHaveBeenCalledTimes(1);
});

it('keeps the indentation on a new line, and adds to it after a bracket', async () => {
  const { text } = await open();
  text.setSelectionRange(11, 11);
  press(text, 'Enter');
  expect(text.value.split('\n').slice(0, 3)).toEqual(['const a = {', '  ', '  b: 1,']);
});

it('lets Tab leave the editor', async () => {
  const { text } = await open();
  expect(press(text, 'Tab').defaultPrevented).toBe(false);
});

it('marks a line in words and in the gutter, and takes the mark away', async () => {
  const { host, text, editor } = await open();
  editor.mark({ line: 2, column: null, message: 'No comma' });
  const note = document.getElementById(text.getAttribute('aria-describedby') ?? '');
  expect(note?.textContent).toBe('2: No comma');
  expect(host.querySelector('.plain-marked')?.textContent).toBe('2');
  editor.mark(null);
  expect(host.querySelector('.plain-marked')).toBe(null);
  expect(text.hasAttribute('aria-describedby')).toBe(false);
});

it('goes to the start of a line', async () => {
  const { text, editor } = await open();
  editor.goTo(3);
  expect(text.selectionStart).toBe(code.indexOf('};'));
});

it('leaves nothing behind', async () => {
  const { host, editor } = await open();
  editor.dispose();
  expect(host.childElementCount).toBe(0);
});
