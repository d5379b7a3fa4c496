/** Whether a key goes into a text, so that no shortcut may take it; also true while a dialog is open. */
export function isTyping(event: KeyboardEvent): boolean {
  if (document.querySelector('dialog[open]')) return true;
  const { target } = event;
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.closest('.monaco-editor') !== null ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type))
  );
}

export const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
