/**
 * One tab writes, the others only read. With the Web Locks API where it exists (secure contexts), else by asking
 * over a BroadcastChannel who writes already.
 */
export interface WriterLock {
  /** Whether this tab may write. */
  isWriter(): boolean;
  dispose(): void;
}

const name = 'relay-quest-save';

/** Asks for the right to write. `onRefused` is called when another tab has it. */
export function askToWrite(onRefused: () => void): WriterLock {
  let isWriter = true;
  const refuse = () => {
    if (!isWriter) return;
    isWriter = false;
    onRefused();
  };
  const dispose = 'locks' in navigator ? askLocks(refuse) : askChannel(() => isWriter, refuse);
  return { isWriter: () => isWriter, dispose };
}

function askLocks(refuse: () => void): () => void {
  let release: (() => void) | undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  void navigator.locks.request(name, { ifAvailable: true }, (lock) => {
    if (lock) return held;
    refuse();
    return undefined;
  });
  return () => release?.();
}

function askChannel(isWriter: () => boolean, refuse: () => void): () => void {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === 'who writes?' && isWriter()) channel.postMessage('I write');
    else if (data === 'I write') refuse();
  });
  channel.postMessage('who writes?');
  return () => channel.close();
}
