import type { Evidence } from '../../domain/evidence.ts';
import type { Trace } from '../../domain/trace.ts';
import { createImage } from './image.ts';
import { openCity, type LiveCity } from './live/city.ts';
import { runOnce, type Job } from './run.ts';
import { lookAgain } from './second-look.ts';
import { createStock } from './stock.ts';

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
  /** Makes the next run's machine ready, for when nobody waits. */
  prepare(): void;
}

export interface EngineParts {
  /** QuickJS with its memory capped. */
  readonly wasm: WebAssembly.Module | BufferSource;
  /** Script of the guest: globals and the SDK. */
  readonly sdk: string;
}

export async function createEngine({ wasm, sdk }: EngineParts): Promise<Engine> {
  const module = wasm instanceof WebAssembly.Module ? wasm : await WebAssembly.compile(wasm);
  const stock = createStock(await createImage(module, sdk));
  return {
    async trace(job) {
      const { evidence, traced } = await runOnce(stock, job, 'steps');
      return { evidence, ...traced };
    },
    live: (job) => openCity(stock, job),
    prepare: () => stock.refill(),
    async run(job) {
      const { evidence } = await runOnce(stock, job);
      const ended = await lookAgain(stock, job, evidence.ended);
      return { ...evidence, ended };
    },
  };
}
