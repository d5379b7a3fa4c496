import { describe, expect, test } from 'vitest';
import type { Fixture } from '../../../game/domain/fixture.ts';
import type { LiveState } from '../../../game/domain/live.ts';
import { isEvidence } from '../../../game/sandbox/evidence-guard.ts';
import type { Limits } from '../../../game/sandbox/engine/limits.ts';
import { CLIENT, OWN, PICO, runCode } from '../../support/desk.ts';
import { aFixture, aHandset, anOwnedNumber } from '../../support/fixtures.ts';
import { patient, nodeSandbox } from '../../support/sandbox.ts';
import { SMS_URL } from '../../support/web-desk.ts';

const fixture: Fixture = aFixture({
  account: { numbers: [anOwnedNumber({ phoneNumber: OWN, smsUrl: SMS_URL })] },
  handsets: [aHandset({ number: PICO })],
});

const open = async (code: string, limits: Partial<Limits> = {}) =>
  (await nodeSandbox()).live(code, fixture, { limits: { ...patient, ...limits } });
const deskThat = (does: string, before = '') => `import express from 'express';
${before}
const desk = express();
desk.use(express.urlencoded({ extended: false }));
desk.post('/sms', (req, res) => { ${does} });
desk.listen(3000);`;
const answering = (words: string) => deskThat(`res.type('text').send(${words});`);
const text = (body: string) => ({ what: 'text', from: PICO, to: OWN, body }) as const;

const answers = ({ evidence }: LiveState) =>
  evidence.messages.filter(({ direction }) => direction !== 'inbound').map(({ body }) => body);
const lines = ({ evidence }: LiveState) => evidence.log.map((line) => line.text);

describe('a live desk', () => {
  test('answers what somebody types, text after text, and remembers', async () => {
    const city = await open(
      deskThat("res.type('text').send('Number ' + ++count);", 'let count = 0;'),
    );
    expect(city.state().phase).toBe('listening');
    await city.take(text('a'));
    const state = await city.take(text('b'));
    expect(answers(state)).toEqual(['Number 1', 'Number 2']);
    expect(state.evidence.messages.every(({ status }) => /received|delivered/.test(status))).toBe(
      true,
    );
    expect(state.phase).toBe('listening');
  });

  test('takes other code in the same city, and forgets what the old one knew', async () => {
    const city = await open(answering("'old'"));
    await city.take(text('a'));
    await city.take({ what: 'code', code: answering("'new'") });
    const state = await city.take(text('b'));
    expect(answers(state)).toEqual(['old', 'new']);
    expect(state.evidence.source).toContain("'new'");
  });

  test('keeps what the platform knows over a swap: account, texts on their way, time', async () => {
    const sending = `client.messages.create({ from: '${OWN}', to: '${PICO}', body: 'late' })`;
    const city = await open(
      CLIENT +
        deskThat(
          '',
          `await client.incomingPhoneNumbers.list().then(([own]) => own.update({ friendlyName: 'Kept' }));
           setInterval(() => console.log('old tick'), 1000);
           setTimeout(() => ${sending}, 9_700);`,
        ),
    );
    const before = city.state();
    const ticks = lines(before).length;
    const state = await city.take({
      what: 'code',
      code:
        CLIENT +
        deskThat(
          '',
          `const [own] = await client.incomingPhoneNumbers.list();
           console.log(own.friendlyName, Date.now() - Date.parse('${fixture.startsAt}'));`,
        ),
    });
    const [name, at] = lines(state).at(-1)!.split(' ');

    expect(before.evidence.messages.map(({ status }) => status)).toEqual(['queued']);
    expect(state.evidence.messages.map(({ status }) => status)).toEqual(['delivered']);
    expect(name).toBe('Kept');
    expect(Number(at)).toBeGreaterThanOrEqual(before.evidence.lastedMs);
    expect(lines(state).filter((line) => line === 'old tick')).toHaveLength(ticks);
  });

  test('moves its time only when it is told to', async () => {
    const city = await open(deskThat('', "setInterval(() => console.log('tick'), 60_000);"));
    expect(lines(city.state())).toEqual([]);
    const before = city.state().evidence.lastedMs;
    const state = await city.take({ what: 'time', ms: 3_600_000 });
    expect(lines(state)).toHaveLength(60);
    expect(state.evidence.lastedMs).toBe(before + 3_600_000);
  });

  test('shows its latest lines when there are too many', async () => {
    const city = await open(
      deskThat('', "setInterval(() => console.log('tick ' + ++n), 1000); let n = 0;"),
    );
    const state = await city.take({ what: 'time', ms: 1_500_000 });
    expect(lines(state)).toHaveLength(1000);
    expect(lines(state).at(-1)).toMatch(/^tick 15\d\d$/);
  });

  test('that breaks in a timer says where, and the city takes better code', async () => {
    const city = await open(deskThat('', 'setTimeout(() => { null.x; }, 60_000);'));
    const broken = await city.take({ what: 'time', ms: 60_000 });
    expect(broken.phase).toBe('over');
    expect(broken.evidence.ended).toMatchObject({ how: 'error', error: { line: 2 } });
    const unheard = await city.take(text('Anybody?'));
    expect(unheard.evidence.debugger).toMatchObject([{ code: 11205 }]);
    const better = await city.take({ what: 'code', code: answering("'here'") });
    expect(better).toMatchObject({ phase: 'listening', evidence: { ended: { how: 'normally' } } });
    expect(answers(await city.take(text('And now?')))).toEqual(['here']);
  });

  test('that never answers is stopped at the line of its loop', async () => {
    const city = await open(deskThat('\nfor (;;) {}\n'));
    const state = await city.take(text('a'));
    expect(state.phase).toBe('over');
    expect(state.evidence.ended).toMatchObject({ how: 'stopped', reason: 'cpu', line: 6 });
  });

  test('may work as long in each turn as a run may in all', async () => {
    const work = 'let n = 0; for (let i = 0; i < 3e6; i++) n += i;';
    const city = await open(deskThat(`${work} res.type('text').send('done');`), { ticks: 700 });
    for (let turn = 1; turn <= 4; turn++) {
      expect(answers(await city.take(text('go')))).toHaveLength(turn);
    }
  });

  test('is evidence at every moment', async () => {
    const city = await open(answering("'x'"));
    const state = await city.take(text('a'));
    expect(isEvidence(structuredClone(state.evidence))).toBe(true);
  });
});

test.each([
  `${CLIENT}const m = await client.messages.create({ to: '${PICO}', from: '${OWN}', body: 'x' });
await new Promise((done) => setTimeout(done, 100_000));
console.log((await m.fetch()).status);`,
  'throw new Error("x");',
  'for (;;);',
  'let 1a',
  'process.exit();',
])('code that does not stay has the evidence of a run: %s', async (code) => {
  const city = await open(code);
  const { evidence, phase } = city.state();
  expect(phase).toBe('over');
  expect(evidence).toEqual(await runCode(code, fixture));
});
