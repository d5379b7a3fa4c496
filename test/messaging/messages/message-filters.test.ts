import { describe, expect, test } from 'vitest';
import { aFixture, aHandset, aReply, OWN_NUMBER } from '../../support/fixtures.ts';
import { aPlatform, type PlatformUnderTest } from '../../support/platform.ts';

const PICO = '+16285550100';
const ZADIE = '+16285550102';

/** A day and a half apart: Pico is texted on 30 July and answers, Zadie on 1 August; one to Zadie is still queued. */
function twoDays(): PlatformUnderTest {
  const world = aPlatform(aFixture({ handsets: [aHandset({ replies: [aReply()] })] }));
  world.send({ To: PICO, Body: 'first' });
  world.pass();
  world.clock.schedule(36 * 3_600_000, () => world.send({ To: ZADIE, Body: 'second' }));
  world.pass();
  world.send({ To: ZADIE, Body: 'queued' });
  return world;
}

function bodies(world: PlatformUnderTest, query: Readonly<Record<string, string>>): unknown[] {
  const list = world.get(`/Messages.json?${new URLSearchParams(query).toString()}`);
  return list.rows('messages').map((message) => message['body']);
}

const ANSWER = 'RECEIVED. I counted 5 letters.';

test('without a filter everything comes, both directions, newest first', () => {
  expect(bodies(twoDays(), {})).toEqual(['queued', 'second', ANSWER, 'first']);
});

describe('numbers', () => {
  test.each([
    [{ To: ZADIE }, ['queued', 'second']],
    [{ From: PICO }, [ANSWER]],
    [{ From: PICO, To: OWN_NUMBER }, [ANSWER]],
    [{ From: OWN_NUMBER, To: PICO }, ['first']],
    [{ To: '(628) 555-0102' }, ['queued', 'second']],
    [{ To: '+1628555010' }, []],
  ])('%j', (query, expected) => {
    expect(bodies(twoDays(), query)).toEqual(expected);
  });
});

// docs/messaging/api/message-resource; what has no date of sending passes no date filter.
describe('dates', () => {
  test.each([
    [{ DateSent: '2026-07-30' }, [ANSWER, 'first']],
    [{ DateSent: '2026-07-30T09:00:00Z' }, [ANSWER, 'first']],
    [{ DateSent: '2026-07-31' }, []],
    [{ 'DateSent>': '2026-08-01' }, ['second']],
    [{ 'DateSent<': '2026-08-01' }, [ANSWER, 'first']],
    [
      { 'DateSent>': '2026-07-30T00:00:00Z', 'DateSent<': '2026-07-31T00:00:00Z' },
      [ANSWER, 'first'],
    ],
    [{ 'DateSent>': '2026-08' }, ['second']],
    [{ 'DateSent<': '2026' }, []],
    [{ 'DateSent>': '2026-07-31T16:00:00.000-0800' }, ['second']],
    [{ 'DateSent>': '2026-07-31T16:00:00-08:00' }, ['second']],
    [{ 'DateSent>': 'Sat, 1 Aug 2026 00:00:00 +0000' }, ['second']],
    [{ 'DateSent>': '2026-08-01 00:00:00.000' }, ['second']],
  ])('%j', (query, expected) => {
    expect(bodies(twoDays(), query)).toEqual(expected);
  });

  test('a bound is included, to the second', () => {
    const world = twoDays();
    const list = world.get('/Messages.json?DateSent=2026-07-30');
    const sent = new Date(String(list.rows('messages')[1]?.['date_sent']));

    const query = { 'DateSent<': sent.toISOString(), 'DateSent>': sent.toISOString() };

    expect(bodies(world, query)).toEqual(['first']);
  });
});

// Recorded answer (twilio-cli, issue 99).
test.each([
  ['/Messages.json', 'DateSent', '30 July'],
  ['/Messages.json', 'DateSent', '>=2026-07-30'],
  ['/Messages.json', 'DateSent>', 'yesterday'],
  ['/Messages.json', 'DateSent<', '2026-13-45'],
])('of %s, %s=%s is refused', (path, name, value) => {
  const { status, json } = aPlatform().get(`${path}?${new URLSearchParams({ [name]: value })}`);

  expect([status, json['code'], json['message']]).toEqual([400, 20001, 'Invalid date value.']);
});

test('the dates of media are judged alike', () => {
  const world = aPlatform();
  const sid = world.send({ MediaUrl: 'https://media.example.com/a.png' }).text('sid');

  expect(world.get(`/Messages/${sid}/Media.json?DateCreated%3E=soon`).json).toMatchObject({
    code: 20001,
    message: 'Invalid date value.',
  });
});
