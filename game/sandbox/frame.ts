/**
 * Script of the frame: an origin of its own, with no access to the page, its storage or the network. It makes the
 * workers player code runs in, so that they inherit all this.
 */
import { readToFrame, type FromFrame } from './frame-protocol.ts';
import { createWorkerHost, type WorkerHost } from './worker-host.ts';

let host: WorkerHost | null = null;

function say(message: FromFrame): void {
  // The frame cannot know the page's origin; what it says is no secret.
  parent.postMessage(message, '*');
}

addEventListener('message', ({ source, data, ports: [port] }: MessageEvent) => {
  const message = source === parent ? readToFrame(data) : null;
  switch (message?.kind) {
    case 'parts':
      host ??= createWorkerHost(message, (id, text) =>
        say({ kind: 'worker-failed', id, message: text }),
      );
      break;
    case 'spawn':
      if (port) host?.spawn(message.id, port);
      break;
    case 'kill':
      host?.kill(message.id);
      break;
    case undefined:
  }
});

say({ kind: 'frame-ready' });
