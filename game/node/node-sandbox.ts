import type { Evidence } from '../domain/evidence.ts';
import type { Fixture } from '../domain/fixture.ts';
import type { Trace } from '../domain/trace.ts';
import { readSdk, readWasm } from '../sandbox/build/parts.ts';
import { createEngine } from '../sandbox/engine/engine.ts';
import type { LiveCity } from '../sandbox/engine/live/city.ts';
import type { Job } from '../sandbox/engine/run.ts';
import { withAwaitedLine } from '../sandbox/trace/awaited-line.ts';
import { markSteps } from '../sandbox/trace/mark-steps.ts';

/** The sandbox's engine in Node: runs code in a fixture and resolves with the evidence. */
export interface NodeSandbox {
  readonly run: (
    code: string,
    fixture: Fixture,
    options?: Pick<Job, 'limits' | 'isStopped'>,
  ) => Promise<Evidence>;
  /** Code with a note before every statement. */
  trace(code: string, fixture: Fixture): Promise<Trace>;
  /** Code that stays. */
  live(code: string, fixture: Fixture, options?: Pick<Job, 'limits'>): Promise<LiveCity>;
}

let made: Promise<NodeSandbox> | null = null;

/** For machines that do much else meanwhile: what a program does is judged, not how long it waits for its turn. */
export const patient = { wallMs: 20_000 };

/** One for each process, made on first use. */
export function nodeSandbox(): Promise<NodeSandbox> {
  made ??= createNodeSandbox();
  return made;
}

async function createNodeSandbox(): Promise<NodeSandbox> {
  const [wasm, sdk] = await Promise.all([readWasm(), readSdk()]);
  const engine = await createEngine({ wasm, sdk });
  const trace = (code: string, fixture: Fixture) =>
    engine.trace({ code: markSteps(code), fixture });
  return {
    async run(code, fixture, options) {
      const evidence = await engine.run({ code, fixture, ...options });
      return withAwaitedLine(evidence, () => trace(code, fixture));
    },
    trace,
    live: (code, fixture, options) => engine.live({ code, fixture, ...options }),
  };
}
