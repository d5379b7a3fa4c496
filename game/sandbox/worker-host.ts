import type { WorkerParts } from './frame-protocol.ts';
import type { WorkerStart } from './worker-protocol.ts';

/** Makes and ends workers. It runs in the frame, or in the page where no frame can be had. */
export interface WorkerHost {
  /** `port` is the new worker's end of the line to the page. */
  spawn(id: number, port: MessagePort): void;
  readonly kill: (id: number) => void;
}

export function createWorkerHost(
  { script, wasm, sdk }: WorkerParts,
  onFailure: (id: number, message: string) => void,
): WorkerHost {
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const workers = new Map<number, Worker>();
  return {
    spawn(id, port) {
      try {
        const worker = new Worker(address);
        // Refusing to fetch its script, an engine tells of an event without words.
        worker.addEventListener('error', (event: Event) =>
          onFailure(id, event instanceof ErrorEvent ? event.message : 'The worker was refused.'),
        );
        workers.set(id, worker);
        const start: WorkerStart = { wasm, sdk };
        worker.postMessage(start, [port]);
      } catch (error) {
        onFailure(id, String(error));
      }
    },
    kill(id) {
      workers.get(id)?.terminate();
      workers.delete(id);
    },
  };
}
