/** What runs in the page. Nothing here may use anything from outside, or give a function a name. */

/** From now on keeps what the page does not catch and what its policy refuses. */
export function collectComplaints(): void {
  const { dataset } = document.documentElement;
  addEventListener('error', ({ message }) => {
    dataset['complaints'] = `${dataset['complaints'] ?? ''}${message}\n`;
  });
  addEventListener('unhandledrejection', ({ reason }) => {
    dataset['complaints'] = `${dataset['complaints'] ?? ''}${String(reason)}\n`;
  });
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    dataset['complaints'] =
      `${dataset['complaints'] ?? ''}${effectiveDirective} refused ${blockedURI}\n`;
  });
}

export function complaints(): string {
  return document.documentElement.dataset['complaints'] ?? '';
}

/** What is to be seen, can be used and has this selector and name; null if it is not there. */
export function findPart(selector: string, name: string): HTMLElement | null {
  return (
    [...document.querySelectorAll<HTMLElement>(selector)].find((part) => {
      if (part.closest('[inert]') || !part.checkVisibility({ visibilityProperty: true })) {
        return false;
      }
      const label = part instanceof HTMLInputElement ? part.labels?.[0] : null;
      const words = part.getAttribute('aria-label') ?? (label ?? part).textContent;
      return words?.trim() === name;
    }) ?? null
  );
}

/** Replaces what stands in the plain editor, as pasting would; says what then stands there, null if it is not there. */
export function writeCode(code: string): string | null {
  const editor = document.querySelector<HTMLTextAreaElement>('textarea[aria-label="Code editor"]');
  editor?.focus();
  editor?.select();
  document.execCommand('insertText', false, code);
  return editor?.value ?? null;
}

/** Resolves when Stop was pressed, in the moment it could be. */
export function runAndStop(): Promise<void> {
  return new Promise((resolve, reject) => {
    const [run, stop] = ['Run', 'Stop'].map((name) =>
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name),
    );
    if (!run || !stop) {
      reject(new Error('There is no Run or no Stop.'));
      return;
    }
    new MutationObserver((_, observer) => {
      observer.disconnect();
      stop.click();
      resolve();
    }).observe(stop, { attributes: true });
    run.click();
  });
}

/** Gives the first answer of the conversation, if it waits for one; false if there is no conversation. */
export function listenOn(): boolean {
  const conversation = document.querySelector('section[aria-label="Dialogue"]');
  conversation?.querySelector<HTMLElement>('button:not([aria-keyshortcuts="Escape"])')?.click();
  return conversation !== null;
}
