import { expect, test } from './stage.ts';

/** Stop answers at once, whatever the code is doing, and the next run does not wait for a new worker. */
const ANSWER_MS = 100;
const ENDLESS: Readonly<Record<string, string>> = {
  'a loop': 'for (;;) {}',
  'a regular expression': "/^(a|a?)+$/.test('a'.repeat(60) + 'b');",
  'a native call': "('a'.repeat(5e6)).indexOf('a'.repeat(2e6) + 'b');",
};

for (const kind of ['frame', 'worker'] as const) {
  test.describe(kind, () => {
    test.beforeAll(async ({ stage }) => {
      expect(await stage.open({ isBare: kind === 'worker' })).toBe(kind);
      await stage.run('1');
    });

    for (const [name, code] of Object.entries(ENDLESS)) {
      test(`Stop ends ${name} within ${ANSWER_MS} ms, three times in a row`, async ({ stage }) => {
        for (let round = 0; round < 3; round++) {
          const { evidence, answeredStopMs } = await stage.run(code, { stopAfter: 20 });
          expect(evidence.ended).toEqual({ how: 'stopped', reason: 'player', line: null });
          test.info().annotations.push({ type: 'Stop, ms', description: String(answeredStopMs) });
          expect(answeredStopMs).toBeLessThan(ANSWER_MS);
          const next = await stage.run('console.log(1);');
          expect(next.evidence.log.map(({ text }) => text)).toEqual(['1']);
        }
      });
    }
  });
}
