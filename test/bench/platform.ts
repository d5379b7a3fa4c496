/** Speed of the messaging platform: alone, through the SDK in the sandbox, and over HTTP beside Stoplight Prism. */
import { createClock } from '../../game/messaging/clock.ts';
import { createPlatform } from '../../game/messaging/platform.ts';
import { aFixture, anAccount, anOwnedNumber } from '../support/fixtures.ts';
import { API, basic, FORM } from '../support/platform.ts';
import { nodeSandbox } from '../support/sandbox.ts';
import { measureHttp, type Load } from './http-load.ts';
import { startMockApi, startPrism } from './peers.ts';
import { median, report } from './report.ts';

const limits = { handle: 50_000, sandbox: 400, timesPrism: 20 };
const ROUNDS = 3;
const SENDS = 10_000;

/** A short code, whose queue never overflows, and a purse that is never empty. */
const fixture = aFixture({
  account: anAccount({ balance: 1e6, numbers: [anOwnedNumber({ phoneNumber: '12345' })] }),
});
const { sid, authToken } = fixture.account;
const headers = { authorization: basic(sid, authToken), 'content-type': FORM };
const body = 'From=12345&To=%2B16285550100&Body=Hello';

export async function measurePlatform(): Promise<void> {
  report('handle() alone, sends/s', median(repeat(sendsPerSecond)), limits.handle, 'least');
  const runs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) runs.push(await runInSandbox());
  report(
    '10,000 awaited sends in the sandbox, ms of processor time',
    median(runs),
    limits.sandbox,
    'most',
  );
  await measureServers();
}

function repeat(measure: () => number): readonly number[] {
  return Array.from({ length: 3 * ROUNDS }, measure);
}

/** Processor time of this process so far, which others on the same machine do not change. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Messages are made and stored; the clock stands still. */
function sendsPerSecond(): number {
  const platform = createPlatform(fixture, createClock(fixture.startsAt));
  const url = `${API}/Messages.json`;
  const request = { method: 'POST', url, headers, body, via: 'sdk', line: null } as const;
  const start = processorMs();
  for (let index = 0; index < SENDS; index++) platform.handle(request);
  return (SENDS * 1000) / (processorMs() - start);
}

const LOOP = `import twilio from 'twilio';
const client = twilio();
for (let n = 0; n < ${SENDS}; n++) {
  await client.messages.create({ from: '12345', to: '+16285550100', body: 'Hello' });
}`;

/** Milliseconds of work from the code to its evidence, all messages delivered. */
async function runInSandbox(): Promise<number> {
  const sandbox = await nodeSandbox();
  const free = { wallMs: 600_000, ticks: 1e9, microtasks: 1e9 };
  const start = processorMs();
  const { messages, ended } = await sandbox.run(LOOP, fixture, { limits: free });
  const took = processorMs() - start;
  if (messages.length !== SENDS) throw new Error(`Only ${messages.length}: ${ended.how}`);
  return took;
}

/** The same client and the same request, each server in a process of its own, one after the other. */
async function measureServers(): Promise<void> {
  const path = new URL(`${API}/Messages.json`).pathname;
  const load: Load = { path, headers, body };
  const own = await measureServer(await startMockApi(fixture), load);
  const prism = await startPrism();
  if (prism === null) {
    console.log('       Prism could not be fetched from the npm registry, so nothing is compared.');
    report('mock-api over HTTP, requests/s', own, 0, 'least');
    return;
  }
  const peer = await measureServer(prism, load);
  report(
    'mock-api over HTTP, times Prism',
    own / peer,
    limits.timesPrism,
    'least',
    `${own.toFixed(0)} and ${peer.toFixed(0)} requests/s`,
  );
}

async function measureServer(
  server: { readonly port: number; stop(): void },
  load: Load,
): Promise<number> {
  try {
    return await measureHttp(server.port, load);
  } finally {
    server.stop();
  }
}
