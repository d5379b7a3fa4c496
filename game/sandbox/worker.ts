/**
 * The sandbox's worker: engine, platform and clock. It hears nothing but its first message and, from then on, the port
 * that came with it.
 */
import type { Fixture } from '../domain/fixture.ts';
import { createEngine, type Engine } from './engine/engine.ts';
import { createDesks, type Desks } from './engine/live/desks.ts';
import {
  readToWorker,
  readWorkerStart,
  type FromWorker,
  type ToWorker,
  type WorkerStart,
} from './worker-protocol.ts';

/** The first run is slow, as WebAssembly is compiled on first use. So it happens before anybody waits for it. */
const WARM_UP = `import twilio from 'twilio';
const client = twilio(process.env.TWILIO_ACCOUNT_SID, process.env.TWILIO_AUTH_TOKEN);
await client.messages.create({ to: '+15005550006', from: '+15005550006', body: 'Warm' }).catch(console.log);`;

const WARM_UP_FIXTURE: Fixture = {
  id: 'warm-up',
  startsAt: '2020-01-01T00:00:00Z',
  seed: 1,
  account: {
    sid: `AC${'0'.repeat(32)}`,
    authToken: '0'.repeat(32),
    friendlyName: '',
    type: 'Full',
    status: 'active',
    balance: 1,
    numbers: [],
    verified: [],
    countries: ['US'],
  },
  handsets: [],
  env: {},
  script: [],
};

addEventListener(
  'message',
  ({ data, ports: [port] }: MessageEvent) => {
    const start = readWorkerStart(data);
    if (start && port) void serve(start, port);
  },
  { once: true },
);

async function serve(start: WorkerStart, port: MessagePort): Promise<void> {
  const say = (message: FromWorker): void => port.postMessage(message);
  try {
    const engine = await createEngine(start);
    await engine.run({ code: WARM_UP, fixture: WARM_UP_FIXTURE });
    engine.prepare();
    const desks = createDesks(engine);
    port.addEventListener('message', ({ data }: MessageEvent) => {
      const job = readToWorker(data);
      if (job !== null) void work(engine, desks, job, say);
    });
    port.start();
    say({ kind: 'ready' });
  } catch (error) {
    say({ kind: 'failed', message: String(error) });
  }
}

async function work(
  engine: Engine,
  desks: Desks,
  job: ToWorker,
  say: (message: FromWorker) => void,
): Promise<void> {
  switch (job.kind) {
    case 'run':
      say({ kind: 'ended', runId: job.runId, evidence: await engine.run(job) });
      engine.prepare();
      break;
    case 'trace':
      say({ kind: 'traced', runId: job.runId, trace: await engine.trace(job) });
      engine.prepare();
      break;
    case 'live': {
      const state = await desks.take(job.desk, job.turn);
      if (state !== null) say({ kind: 'lived', runId: job.runId, state });
      break;
    }
    case 'live-close':
      desks.close(job.desk);
  }
}
