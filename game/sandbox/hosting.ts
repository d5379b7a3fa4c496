import type { SandboxAssets } from './assets.ts';
import { readFromFrame, type ToFrame } from './frame-protocol.ts';
import { createWorkerHost, type WorkerHost } from './worker-host.ts';

/** Where workers run: in a frame with an origin of its own, or, where that cannot be had, in the page's. */
export interface Hosting extends WorkerHost {
  readonly kind: 'frame' | 'worker';
  dispose(): void;
}

type OnFailure = (id: number, message: string) => void;

/** A frame that was loaded and works has said so by then; one that does not stays silent. */
const SILENCE_MS = 2_000;
/** A slow machine is no reason to do without a wall; one that was not even loaded by then will not be. */
const LOADING_MS = 10_000;

/** Resolves with null if the frame does not start. */
export function hostInFrame(
  { frame: address, script, wasm, sdk }: SandboxAssets,
  parent: HTMLElement,
  onFailure: OnFailure,
): Promise<Hosting | null> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.title = 'Sandbox';
  frame.hidden = true;
  frame.src = address;

  const say = (message: ToFrame, ports: MessagePort[] = []): void => {
    // An opaque origin has no name to address; the frame's window is the one we made.
    frame.contentWindow?.postMessage(message, '*', ports);
  };
  return new Promise((resolve) => {
    let isReady = false;
    const dispose = (): void => {
      clearTimeout(timeout);
      removeEventListener('message', hear);
      frame.remove();
    };
    const hear = ({ source, data }: MessageEvent): void => {
      const message = source === frame.contentWindow ? readFromFrame(data) : null;
      if (message?.kind === 'worker-failed') onFailure(message.id, message.message);
      if (message?.kind !== 'frame-ready') return;
      isReady = true;
      clearTimeout(timeout);
      say({ kind: 'parts', script, wasm, sdk });
      resolve({
        kind: 'frame',
        spawn: (id, port) => say({ kind: 'spawn', id }, [port]),
        kill: (id) => say({ kind: 'kill', id }),
        dispose,
      });
    };
    const giveUp = (): void => {
      dispose();
      resolve(null);
    };
    let timeout = setTimeout(giveUp, LOADING_MS);
    frame.addEventListener('load', () => {
      if (isReady) return;
      clearTimeout(timeout);
      timeout = setTimeout(giveUp, SILENCE_MS);
    });
    addEventListener('message', hear);
    parent.append(frame);
  });
}

export function hostInPage(assets: SandboxAssets, onFailure: OnFailure): Hosting {
  const host = createWorkerHost(assets, onFailure);
  const ids = new Set<number>();
  return {
    kind: 'worker',
    spawn(id, port) {
      ids.add(id);
      host.spawn(id, port);
    },
    kill: host.kill,
    dispose: () => ids.forEach(host.kill),
  };
}
