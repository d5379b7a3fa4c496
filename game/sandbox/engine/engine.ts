import type { Evidence } from '../../domain/evidence.ts';
import type { Trace } from '../../domain/trace.ts';
import { createImage } from './image.ts';
import { openCity, type LiveCity } from './live/city.ts';
import { runOnce, type Job } from './run.ts';
import { lookAgain } from './second-look.ts';

/**
 * Runs player code against the platform and says what happened. Pure of page and worker: the same engine runs in the
 * sandbox's worker and in tests.
 */
export interface Engine {
  /** Always resolves: whatever the code does is evidence. The same job gives the same evidence. */
  run(job: Job): Promise<Evidence>;
  /** Runs code that has a note before every statement. */
  trace(job: Job): Promise<Trace>;
  /** Runs code that stays, in a city that stays. */
  live(job: Job): Promise<LiveCity>;
}

export interface EngineParts {
  /** QuickJS with its memory capped. */
  readonly wasm: WebAssembly.Module | BufferSource;
  /** Script of the guest: globals and the SDK. */
  readonly sdk: string;
}

export async function createEngine({ wasm, sdk }: EngineParts): Promise<Engine> {
  const module = wasm instanceof WebAssembly.Module ? wasm : await WebAssembly.compile(wasm);
  const image = await createImage(module, sdk);
  return {
    async trace(job) {
      const { evidence, traced } = await runOnce(image, job, 'steps');
      return { evidence, ...traced };
    },
    live: (job) => openCity(image, job),
    async run(job) {
      const { evidence } = await runOnce(image, job);
      return { ...evidence, ended: await lookAgain(image, job, evidence.ended) };
    },
  };
}
