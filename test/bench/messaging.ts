/**
 * `npx tsx test/bench/messaging.ts [MESSAGES]`: how fast the platform answers and what a message costs in memory, from
 * an empty archive to a full one (a million messages unless said otherwise). Speed is by processor time, which a busy
 * machine does not change; memory needs `node --expose-gc --import tsx`.
 */
import { createClock } from '../../game/messaging/clock.ts';
import { createPlatform } from '../../game/messaging/platform.ts';
import { ACCOUNT_SID, aFixture, anOwnedNumber, AUTH_TOKEN } from '../support/fixtures.ts';

const total = Number(process.argv[2] ?? 1_000_000);
const CROWD = 10_000; // sent at one moment, before the clock goes on
const url = `https://api.twilio.com/2010-04-01/Accounts/${ACCOUNT_SID}/Messages.json`;
const headers = {
  Authorization: `Basic ${btoa(`${ACCOUNT_SID}:${AUTH_TOKEN}`)}`,
  'Content-Type': 'application/x-www-form-urlencoded',
  'User-Agent': 'bench',
};

const numbers = [anOwnedNumber({ phoneNumber: '12345' })]; // a short code: no queue to overflow
const fixture = aFixture({ account: { balance: 1e9, numbers } });
const clock = createClock(fixture.startsAt);
const platform = createPlatform(fixture, clock);
const memoryBefore = heapUsed();

let stored = 0;
for (const goal of [total / 50, total / 10, total / 2, total]) {
  const crowds: number[] = [];
  while (stored < goal) crowds.push(sendCrowd(Math.min(CROWD, goal - stored)));
  const page = medianOf(9, () => list(''));
  const filtered = medianOf(9, () => list('&To=%2B16285550007'));
  const perMessage = (heapUsed() - memoryBefore) / stored / 1024;
  console.log(
    [
      `${stored.toLocaleString('en')} stored`,
      `${Math.round(median(crowds)).toLocaleString('en')} sends/s`,
      `page ${page.toFixed(2)} ms`,
      `page of one reader ${filtered.toFixed(2)} ms`,
      `${perMessage.toFixed(2)} KB a message`,
    ].join(' · '),
  );
}

/** Sends so many messages and lets them arrive. Returns how many a second `handle` took. */
function sendCrowd(count: number): number {
  const began = process.cpuUsage();
  for (let index = 0; index < count; index++) {
    const to = String((stored + index) % 10_000).padStart(4, '0');
    const body = `To=%2B1628555${to}&From=12345&Body=Lantern+${stored + index}`;
    const { status } = platform.handle({
      method: 'POST',
      url,
      headers: { ...headers },
      body,
      via: 'sdk',
      line: 1,
    });
    if (status !== 201) throw new Error(`A send was answered with ${status}.`);
  }
  const { user, system } = process.cpuUsage(began);
  const seconds = (user + system) / 1_000_000;
  stored += count;
  while (clock.runNext());
  return count / seconds;
}

function list(query: string): void {
  const address = `${url}?PageSize=50${query}`;
  platform.handle({ method: 'GET', url: address, headers, body: '', via: 'sdk', line: 1 });
}

function medianOf(times: number, work: () => void): number {
  return median(
    Array.from({ length: times }, () => {
      const began = performance.now();
      work();
      return performance.now() - began;
    }),
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
