// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Fixture } from '../../game/domain/fixture.ts';
import { aMessage, anEvidence } from '../support/evidence.ts';
import { aFixture, aHandset } from '../support/fixtures.ts';
import { aLevel, anObjective } from '../support/objectives.ts';
import { click, mount } from './mount.tsx';

const words = () => document.querySelector('.run-price')?.textContent;

async function atTerminal(fixture: Fixture, evidence = anEvidence()) {
  const level = aLevel({ objectives: [anObjective({ fixtures: [fixture] })] });
  const game = await mount({ level, evidence: [evidence] });
  await game.send({ type: 'game.begun' }, { type: 'interview.skipped' });
  return game;
}

const fixture = aFixture({ account: { balance: 50 } });

it('says before the first run what a text costs and what there is to pay it', async () => {
  await atTerminal(fixture);
  expect(words()).toBe('A text costs $0.0083 a segment. Balance: $50.00');
});

it('names the credit of a trial, and prices that differ by country', async () => {
  await atTerminal(
    aFixture({
      account: { type: 'Trial', balance: 15.5 },
      handsets: [aHandset(), aHandset({ number: '+447700900123' })],
    }),
  );
  expect(words()).toBe('A text costs $0.0083 to $0.0524 a segment. Trial credit: $15.50');
});

it('says after a run what the same would cost again, also when the terminal is opened anew', async () => {
  const run = anEvidence({ messages: [aMessage({ price: -0.0166 }), aMessage({ price: null })] });
  const game = await atTerminal(fixture, run);
  await click('Run');
  expect(words()).toBe('Run again: $0.0166. Balance: $50.00');
  await click('Continue');
  await game.send({ type: 'thing.reached', id: 'pier-terminal' });
  expect(words()).toBe('Run again: $0.0166. Balance: $50.00');
});

it('says that what came in is counted too', async () => {
  const answer = aMessage({ direction: 'inbound', price: -0.0083 });
  await atTerminal(fixture, anEvidence({ messages: [aMessage({ price: -0.0083 }), answer] }));
  await click('Run');
  expect(words()).toBe('Run again: $0.0166, the answer coming in included. Balance: $50.00');
});

it('says so when the last run cost nothing', async () => {
  await atTerminal(fixture);
  await click('Run');
  expect(words()).toBe('The last run cost nothing. Balance: $50.00');
});
