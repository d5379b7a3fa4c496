import type { LiveTurn } from '../../game/domain/live.ts';
import { aDoorFixture } from '../support/web-desk.ts';
import { aHandset, OWN_NUMBER } from '../support/fixtures.ts';
import { PICO } from '../support/desk.ts';
import { isClear, outcomeOf, sentenceOf } from './outcome.ts';
import { live } from './programs/live.ts';
import type { LiveOutcome } from './page/page-types.ts';
import type { Program } from './programs/program.ts';
import { expect, type Stage, test } from './stage.ts';

/** Class "live mode": whatever a handler does, it ends with a sentence, and the next one works. */
const FRAME_MS = 200;
const fixture = aDoorFixture({ handsets: [aHandset({ number: PICO })] });
const open = (code: string): LiveTurn => ({ what: 'open', code, fixture });
const write: LiveTurn = { what: 'text', from: PICO, to: OWN_NUMBER, body: 'Open?' };
const anHour: LiveTurn = { what: 'time', ms: 3_600_000 };
const GOOD = "exports.handler = (context, event, callback) => callback(null, 'Good.');";

for (const kind of ['frame', 'worker'] as const) {
  test.describe(kind, () => {
    test.beforeAll(async ({ stage }) => {
      expect(await stage.open({ isBare: kind === 'worker' })).toBe(kind);
      await stage.takeForeign();
    });
    for (const program of live) {
      test(program.name, async ({ stage }) => await outlive(stage, program));
    }

    test('closing in the midst of a turn answers at once', async ({ stage }) => {
      await stage.take(open('exports.handler = () => { for (;;); };'));
      const turn = stage.take(write);
      await stage.page.evaluate(() => new Promise(requestAnimationFrame));
      await stage.closeDesk();
      expect(await turn).toMatchObject({ phase: 'closed', ended: { reason: 'player' } });
      await expectFine(stage);
    });
  });
}

async function outlive(stage: Stage, { code, ends }: Program): Promise<void> {
  const program = code.replaceAll('CANARY', stage.canary.address);
  let last: LiveOutcome | null = null;
  for (const turn of [open(program), write, anHour]) {
    last = await stage.take(turn);
    expect(last.worstFrameMs).toBeLessThan(FRAME_MS * 5);
    expect(last.tookMs).toBeLessThan(15_000);
  }
  const { ended, log, phase } = last!;
  const sentence = sentenceOf(ended);
  expect(ends, sentence).toContain(outcomeOf(ended));
  expect(ended).not.toMatchObject({ reason: 'crashed' });
  expect(isClear(sentence), sentence).toBe(true);
  expect(log.filter(({ text }) => text.includes('ESCAPE'))).toEqual([]);
  expect(log.length).toBeLessThanOrEqual(1000);

  if (phase !== 'closed') {
    await stage.take({ what: 'code', code: GOOD });
    expect((await stage.take(write)).lastText).toBe('Good.');
  }
  await expectFine(stage);
}

async function expectFine(stage: Stage): Promise<void> {
  await stage.take(open(GOOD));
  expect((await stage.take(write)).lastText).toBe('Good.');
  expect(stage.canary.visits).toEqual([]);
  expect(await stage.takeForeign()).toEqual([]);
}
