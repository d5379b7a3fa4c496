import { expect, test } from 'vitest';
import type { StopReason } from '../../../game/domain/evidence.ts';
import type { LiveState } from '../../../game/domain/live.ts';
import type { Connection } from '../../../game/sandbox/connection.ts';
import { createDesks } from '../../../game/sandbox/engine/live/desks.ts';
import { createLiveDesk } from '../../../game/sandbox/live-desk.ts';
import { aDesk } from '../../support/desk.ts';
import { nodeSandbox } from '../../support/sandbox.ts';

/** A page whose worker is here; `reasons` are given instead of answers, one each. */
async function aPage(...reasons: (StopReason | null)[]) {
  const sandbox = await nodeSandbox();
  const desks = createDesks({ live: ({ code, fixture }) => sandbox.live(code, fixture) });
  const closed: number[] = [];
  const worker = {
    async live(desk, turn): Promise<LiveState> {
      const state = await desks.take(desk, turn);
      if (state === null) throw new Error('No such desk.');
      return state;
    },
    closeLive: (desk) => void closed.push(desk),
  } satisfies Pick<Connection, 'live' | 'closeLive'>;
  const desk = createLiveDesk(
    async (signal, job) => {
      if (signal.aborted) return 'player';
      // only what a live desk uses of a connection
      return reasons.shift() ?? job(worker as unknown as Connection);
    },
    async ({ code, fixture }) => sandbox.trace(code, fixture),
  );
  return { desk, closed };
}

const open = (code: string) => ({ what: 'open', code, fixture: aDesk() }) as const;
const LISTENING = "require('http').createServer((req, res) => res.end()).listen(80);";

test('turns of a live desk wait for each other', async () => {
  const { desk } = await aPage();
  const states = await Promise.all([
    desk.take(open(`setInterval(() => console.log('tick'), 60_000);\n${LISTENING}`)),
    desk.take({ what: 'time', ms: 60_000 }),
    desk.take({ what: 'time', ms: 60_000 }),
  ]);
  expect(states.map(({ evidence }) => evidence.log.length)).toEqual([0, 1, 2]);
});

const typed = (words: string) => `const words: string = '${words}';\nconsole.log(words);`;

test('code with types goes on without them, at the first turn and later', async () => {
  const { desk } = await aPage();
  const first = await desk.take(open(typed('one')));
  const second = await desk.take({ what: 'code', code: typed('two') });
  expect(first.evidence.ended).toEqual({ how: 'normally' });
  expect(second.evidence.log.map(({ text }) => text)).toEqual(['one', 'two']);
});

test('a desk whose worker had to be ended is closed, keeps what happened and says why', async () => {
  const { desk } = await aPage(null, 'unresponsive');
  await desk.take(open(`console.log('here');\n${LISTENING}`));
  const closed = await desk.take({ what: 'time', ms: 1000 });
  expect(closed).toMatchObject({
    phase: 'closed',
    evidence: { ended: { how: 'stopped', reason: 'unresponsive' }, log: [{ text: 'here' }] },
  });
  expect(await desk.take({ what: 'time', ms: 1000 })).toBe(closed);
});

test('closing tells the worker, and nothing happens afterwards', async () => {
  const { desk, closed } = await aPage();
  await desk.take(open(LISTENING));
  desk.close();
  expect(closed).toHaveLength(1);
  expect(await desk.take({ what: 'time', ms: 1000 })).toMatchObject({
    phase: 'closed',
    evidence: { ended: { reason: 'player' } },
  });
});

test('code that waits for what never comes is told its line', async () => {
  const { desk } = await aPage();
  const { evidence } = await desk.take(open('console.log(1);\nawait new Promise(() => {});'));
  expect(evidence.ended).toEqual({ how: 'stopped', reason: 'never-settled', line: 2 });
});
