/* oxlint-disable no-eval -- to evaluate natively is what this floor is for */
/**
 * The floor for the sandbox: a worker that evaluates the player's code natively, with the same SDK and the same platform
 * but without any wall. It is bundled by sandbox.ts.
 */
import type { Fixture } from '../../game/domain/fixture.ts';
import { createClock } from '../../game/messaging/clock.ts';
import { createPlatform } from '../../game/messaging/platform.ts';
import { createDesk, type Desk } from '../../game/sandbox/engine/desk.ts';
import { LIMITS } from '../../game/sandbox/engine/limits.ts';
import { createMeter } from '../../game/sandbox/engine/meter.ts';
import { createTranscript } from '../../game/sandbox/engine/transcript.ts';
import { createVisits } from '../../game/sandbox/engine/visits.ts';

interface Guest {
  start(json: string): void;
  fireTimer(id: number): void;
  deliverAnswer(id: number, json: string): void;
}

interface Job {
  readonly code: string;
  readonly fixture: Fixture;
}

let desk: Desk | null = null;
let guest: Guest | null = null;
const { port1, port2 } = new MessageChannel();

/** Lets every promise that can go on go on. */
function settle(): Promise<void> {
  return new Promise((resolve) => {
    port2.addEventListener('message', () => resolve(), { once: true });
    port2.start();
    port1.postMessage(null);
  });
}

async function run({ code, fixture }: Job): Promise<unknown> {
  const clock = createClock(fixture.startsAt);
  const visits = createVisits();
  const platform = createPlatform(fixture, clock, { webhooks: visits.transport });
  const transcript = createTranscript(LIMITS);
  const meter = createMeter(LIMITS, () => false);
  desk = createDesk({ clock, platform, visits, meter, transcript, limits: LIMITS });
  const env = {
    TWILIO_ACCOUNT_SID: fixture.account.sid,
    TWILIO_AUTH_TOKEN: fixture.account.authToken,
    ...fixture.env,
  };
  guest?.start(JSON.stringify({ source: code, seed: 1, env, isSecondLook: false }));
  const script = code.replace(/^import (\w+) from '(\w+)';/gm, "const $1 = require('$2');");
  const state = { isOver: false };
  const main: Promise<unknown> = (0, eval)(`(async () => {${script}\n})()`);
  let failure: unknown = null;
  const done = main.then(
    () => (state.isOver = true),
    (error: unknown) => {
      state.isOver = true;
      failure = String(error);
    },
  );
  await settle();
  while (!state.isOver && desk.isWaiting()) {
    clock.runNext();
    for (const wake of desk.takeDue()) {
      if (wake.what === 'timer') guest?.fireTimer(wake.id);
      if (wake.what === 'answer') guest?.deliverAnswer(wake.id, wake.json);
      await settle();
    }
  }
  await done;
  while (clock.nextAt() !== null) clock.runNext();
  return { ...platform.record(), log: transcript.records, failure };
}

addEventListener('message', ({ data }: MessageEvent<Job | { sdk: string }>) => {
  if ('sdk' in data) {
    Object.assign(globalThis, {
      hostCall: (_op: string, json: string) => desk?.answer(json) ?? '',
      hostPromiseState: () => -1,
      hostPromiseResult: () => undefined,
    });
    // the platform beside it needs the worker's own
    const { URL, URLSearchParams, TextEncoder } = globalThis;
    guest = (0, eval)(`(() => { ${data.sdk}\nreturn guest.hooks; })()`);
    Object.assign(globalThis, { URL, URLSearchParams, TextEncoder });
    postMessage('ready');
  } else void run(data).then((evidence) => postMessage(evidence));
});
