import { describe, expect, it } from 'vitest';
import { craftsOf } from '../../game/domain/craft.ts';
import type { Evidence } from '../../game/domain/evidence.ts';
import { aMessage, anEvidence, aRequest } from '../support/evidence.ts';
import { anObjective } from '../support/objectives.ts';

const objective = anObjective({
  starter: "send({ body: 'Hello' });",
  brief: 'Say **Good evening**.',
  hints: ["Like this: `body: 'Ahoy!'`"],
});

/** A run of code that sent this one text. */
function texted(body: string, source = `send({ body: '${body}' });`): Evidence {
  return anEvidence({ source, messages: [aMessage({ body })] });
}

const isOwn = (run: Evidence, hasSeenSolution = false) =>
  craftsOf(objective, [run], hasSeenSolution).includes('own-words');

const isHonest = (...runs: readonly Evidence[]) =>
  craftsOf(objective, runs, false).includes('honest-report');

const isFrugal = (leastCost: number | undefined, ...prices: readonly (number | null)[]) =>
  craftsOf(
    anObjective(leastCost === undefined ? {} : { leastCost }),
    prices.map((price) => anEvidence({ messages: [aMessage({ price })] })),
    false,
  ).includes('frugal');

describe('own words', () => {
  it('are those that the player typed and nobody suggested', () => {
    expect(isOwn(texted('The soup is ready.'))).toBe(true);
  });

  it.each(['Hello', 'hello', 'Good evening', 'Ahoy!'])(
    'are not “%s”, which is a sample',
    (body) => {
      expect(isOwn(texted(body))).toBe(false);
    },
  );

  it('are not those of the solution, once the ladder has shown it', () => {
    expect(isOwn(texted('The soup is ready.'), true)).toBe(false);
  });

  it('are not put together by the code, passed on from somebody, or without a word', () => {
    expect(isOwn(texted('Hello, Ada', 'send({ body: `Hello, ${name}` });'))).toBe(false);
    expect(isOwn(texted('...'))).toBe(false);
    const heard = aMessage({ body: 'Open?', direction: 'inbound' });
    const passedOn = texted('Open?');
    expect(isOwn({ ...passedOn, messages: [...passedOn.messages, heard] })).toBe(false);
    expect(isOwn({ ...passedOn, messages: [heard] })).toBe(false);
  });
});

describe('an honest report', () => {
  const numbers = [11, 12, 13, 14, 15].map((end) => `+162855501${end}`);
  const bad = numbers[2]!;

  /** Five sends: one was refused, one came back undelivered; this was printed. */
  function job(...lines: readonly string[]): Evidence {
    return anEvidence({
      handsets: [{ who: 'ada', name: 'Ada', number: numbers[0]! }],
      requests: numbers.map((to) =>
        aRequest({ params: { To: to }, errorCode: to === bad ? 21211 : null }),
      ),
      messages: numbers
        .filter((to) => to !== bad)
        .map((to) =>
          to === numbers[0]
            ? aMessage({ to, status: 'undelivered', errorCode: 30003, sid: 'SMada' })
            : aMessage({ to }),
        ),
      log: lines.map((text) => ({ text, level: 'log', at: 0, line: 1 })),
    });
  }

  it.each([
    [[`${bad} 21211`, 'Ada 30003']],
    [[`refused: ${bad}`, 'SMada came back undelivered']],
    [[`{ to: '${bad}', code: 21211 }\n{ to: '${numbers[0]}', status: 'undelivered' }`]],
  ])('names every failure and what became of it: %j', (lines) => {
    expect(isHonest(job(...lines))).toBe(true);
  });

  it.each([
    [[]],
    [[`${bad} 21211`]],
    [['2 failed']],
    [[`sending to ${bad}`, `sending to ${numbers[0]}`]],
  ])('leaves nobody out: %j', (lines) => {
    expect(isHonest(job(...lines))).toBe(false);
  });

  it('is about many, and about a job in which something failed', () => {
    const honest = job(`${bad} 21211`, 'Ada 30003');
    expect(isHonest({ ...honest, requests: honest.requests.slice(1) })).toBe(false);
    expect(
      isHonest({ ...job(), requests: [], messages: numbers.map((to) => aMessage({ to })) }),
    ).toBe(false);
  });

  it('is not a job in which everybody was reached', () => {
    const reached = job().requests.map((each) => ({ ...each, errorCode: null }));
    const messages = numbers.map((to) => aMessage({ to }));
    expect(isHonest({ ...job(`${bad} 21211`), requests: reached, messages })).toBe(false);
  });

  it('is honest in every run', () => {
    expect(isHonest(job(`${bad} 21211`, 'Ada 30003'), job())).toBe(false);
  });

  it('need not name who was reached at the second try', () => {
    const honest = job(`${bad} 21211`);
    const again = aMessage({ to: numbers[0]!, status: 'delivered' });
    expect(isHonest({ ...honest, messages: [...honest.messages, again] })).toBe(true);
  });
});

describe('thrift', () => {
  it('costs no more than the least, over all runs', () => {
    expect(isFrugal(0.0166, -0.0083, -0.0083, null)).toBe(true);
    expect(isFrugal(0.0166, -0.0083, -0.0166)).toBe(false);
  });

  it('is asked for only where cost is the task', () => {
    expect(isFrugal(undefined, null)).toBe(false);
  });
});
