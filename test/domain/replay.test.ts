import { describe, expect, it } from 'vitest';
import type { Evidence, MessageRecord } from '../../game/domain/evidence.ts';
import { replayOf as replayOfRuns } from '../../game/domain/replay.ts';
import { aMessage, anEvidence, aRequest, aWebhook } from '../support/evidence.ts';

const replayOf = (evidence: Evidence) => replayOfRuns([evidence]);

const pico = { who: 'pico', name: 'Pico', body: 'Hello' };
const alone = { line: 0, shelf: 0 };
const parcel = { ...pico, segments: 1, origin: 'terminal' };

/** Number i of a sender that releases one a second. */
function inLine(i: number, changes: Partial<MessageRecord> = {}): MessageRecord {
  const at = i * 60;
  const history = [
    { at, status: 'queued' as const },
    { at: 500 + i * 1000, status: 'sending' as const },
    { at: 2000 + i * 1000, status: 'delivered' as const },
  ];
  return aMessage({ at, sid: `SM${i}`, body: `No. ${i}`, history, request: i, ...changes });
}

const kinds = (evidence: Evidence) => replayOf(evidence).map(({ kind }) => kind);

it('shows refusals, deliveries, bounces and answers in the order of time', () => {
  const evidence = anEvidence({
    requests: [
      aRequest({ at: 10, errorCode: 21211, errorMessage: 'no' }),
      aRequest({ at: 20 }),
      aRequest({ at: 30 }),
    ],
    messages: [
      aMessage({ at: 40, direction: 'inbound', from: '+16285550100', request: null }),
      aMessage({ at: 20, segments: 2, request: 1 }),
      aMessage({
        at: 30,
        to: '+15035550199',
        status: 'undelivered',
        errorCode: 30003,
        request: 2,
      }),
    ],
  });
  const stranger = { ...parcel, who: null, name: '+15035550199' };
  expect(replayOf(evidence)).toEqual([
    { kind: 'refused', code: 21211, message: 'no', times: 1, ...alone },
    { kind: 'delivered', ...parcel, segments: 2, ...alone },
    { kind: 'undelivered', ...stranger, code: 30003, ...alone },
    { kind: 'answered', ...pico, ...alone },
  ]);
});

it.each([
  ['failed', { kind: 'failed', ...parcel, code: 30002, ...alone }],
  ['sent', { kind: 'unsettled', ...parcel, status: 'sent', ...alone }],
  ['read', { kind: 'delivered', ...parcel, ...alone }],
  ['canceled', { kind: 'canceled', ...pico, ...alone }],
  ['scheduled', { kind: 'scheduled', ...pico, ...alone }],
] as const)('tells %s from every other end', (status, expected) => {
  const message = aMessage({ status, errorCode: status === 'failed' ? 30002 : null });
  const evidence = anEvidence({ requests: [aRequest()], messages: [message] });
  expect(replayOf(evidence)).toEqual([expected]);
});

describe('what code asks without sending', () => {
  it('is one step for each question, however often it is asked', () => {
    const poll = { method: 'GET', resource: 'Messages/{Sid}' };
    const requests = [aRequest(), ...[1, 2, 3].map((at) => aRequest({ at, ...poll }))];
    expect(replayOf(anEvidence({ requests, messages: [aMessage()] }))).toEqual([
      { kind: 'delivered', ...parcel, ...alone },
      { kind: 'asked', ...poll, times: 3, ...alone },
    ]);
  });

  it('counts the same refusal in a row, and not one that comes later', () => {
    const codes = [20429, 20429, 21211, 20429];
    const requests = codes.map((errorCode, at) => aRequest({ at, errorCode }));
    const steps = replayOf(anEvidence({ requests }));
    expect(steps).toMatchObject([
      { code: 20429, times: 2 },
      { code: 21211, times: 1 },
      { code: 20429, times: 1 },
    ]);
  });

  it('shows an answer that was lost, and the message it made all the same', () => {
    const requests = [aRequest({ fault: 'lose-answer' })];
    expect(replayOf(anEvidence({ requests, messages: [aMessage()] }))).toEqual([
      { kind: 'unheard', method: 'POST', resource: 'Messages', ...alone },
      { kind: 'delivered', ...parcel, origin: 'mast', ...alone },
    ]);
  });
});

describe('a queue', () => {
  const messages = [0, 1, 2].map((i) => inLine(i));
  const requests = messages.map(({ at }) => aRequest({ at }));

  it('lines up at the mast and leaves one after another', () => {
    expect(replayOf(anEvidence({ requests, messages }))).toMatchObject([
      { kind: 'queued', origin: 'terminal', from: '+14155550100', count: 3, seconds: 2, line: 0 },
      { kind: 'delivered', body: 'No. 0', origin: 'line', line: 2 },
      { kind: 'delivered', body: 'No. 1', origin: 'line', line: 1 },
      { kind: 'delivered', body: 'No. 2', origin: 'line', line: 0 },
    ]);
  });

  it('still hangs there while something else happens', () => {
    const answer = aMessage({ at: 1000, direction: 'inbound', request: null });
    const steps = replayOf(anEvidence({ requests, messages: [...messages, answer] }));
    expect(steps[2]).toMatchObject({ kind: 'answered', line: 2 });
  });

  it('is none where each has left before the next comes, or comes from elsewhere', () => {
    const late = inLine(1, { at: 600, history: [{ at: 600, status: 'queued' }] });
    expect(kinds(anEvidence({ requests, messages: [inLine(0), late] }))).not.toContain('queued');
    const other = inLine(1, { from: '+14155550101' });
    expect(kinds(anEvidence({ requests, messages: [inLine(0), other] }))).not.toContain('queued');
  });
});

it('puts aside what is scheduled until it is sent', () => {
  const history = [
    { at: 0, status: 'scheduled' as const },
    { at: 900_000, status: 'queued' as const },
    { at: 900_500, status: 'sending' as const },
  ];
  const requests = [aRequest(), aRequest({ at: 5, errorCode: 21211 })];
  expect(replayOf(anEvidence({ requests, messages: [aMessage({ history })] }))).toMatchObject([
    { kind: 'scheduled', shelf: 0 },
    { kind: 'refused', shelf: 1 },
    { kind: 'delivered', origin: 'shelf', shelf: 0 },
  ]);
});

describe('webhooks', () => {
  const text = aMessage({
    at: 1000,
    sid: 'SM1',
    direction: 'inbound',
    from: '+16285550100',
    status: 'received',
    request: null,
  });
  const call = aWebhook({ at: 1000, message: 'SM1', took: 32 });

  it('come back the other way: a text in, a note to the code, its answer out', () => {
    const reply = aMessage({ at: 1032, sid: 'SM2', direction: 'outbound-reply', request: null });
    const evidence = anEvidence({ messages: [text, reply], webhooks: [call] });
    expect(replayOf(evidence)).toEqual([
      { kind: 'called', ...pico, path: '/sms', problem: null, ...alone },
      { kind: 'delivered', ...parcel, origin: 'answer', ...alone },
    ]);
  });

  it('carry the code of what went wrong, and where the network turned to then', () => {
    const webhooks = [
      { ...call, problem: 11200 },
      aWebhook({ at: 1040, kind: 'fallback', url: 'https://spare.example.com/' }),
    ];
    expect(replayOf(anEvidence({ messages: [text], webhooks }))).toMatchObject([
      { kind: 'called', problem: 11200 },
      { kind: 'called-again', why: 'fallback', path: '/', problem: null },
    ]);
  });

  it('bring the news of one message in one step, right after its end', () => {
    const { sid } = aMessage();
    const news = ['sending', 'sent', 'delivered'].map((status, i) =>
      aWebhook({
        at: 500 * (i + 1),
        kind: 'status',
        url: 'https://desk.example.com/status?id=7',
        params: { MessageStatus: status },
        message: sid,
        problem: i === 1 ? 11205 : null,
      }),
    );
    const evidence = anEvidence({
      requests: [aRequest()],
      messages: [aMessage(), text],
      webhooks: news,
    });
    expect(replayOf(evidence)).toMatchObject([
      { kind: 'delivered' },
      {
        kind: 'told',
        name: 'Pico',
        path: '/status',
        statuses: ['sending', 'sent', 'delivered'],
        problem: 11205,
      },
      { kind: 'answered' },
    ]);
  });

  it('know who is not the network', () => {
    const visit = aWebhook({ kind: 'visit', message: null, status: 403, problem: 11200 });
    expect(replayOf(anEvidence({ webhooks: [visit] }))).toMatchObject([
      { kind: 'visited', path: '/sms', status: 403, problem: 11200 },
    ]);
  });
});

describe('a long run', () => {
  it('stays watchable after a thousand messages', () => {
    const messages = Array.from({ length: 1000 }, (_, i) => inLine(i));
    const steps = replayOf(anEvidence({ messages }));
    expect(steps).toHaveLength(16);
    expect(steps[0]).toMatchObject({ kind: 'queued', count: 1000 });
  });

  it('keeps what went wrong rather than what went well', () => {
    const messages = Array.from({ length: 30 }, (_, i) => inLine(i));
    const bad = inLine(30, { status: 'failed', errorCode: 30002 });
    expect(kinds(anEvidence({ messages: [...messages, bad] })).at(-1)).toBe('failed');
  });

  it('gives each of several fixtures its share', () => {
    const messages = Array.from({ length: 1000 }, (_, i) => inLine(i));
    const steps = replayOfRuns([anEvidence({ messages }), anEvidence({ messages })]);
    expect(steps).toHaveLength(16);
    expect(steps[8]).toMatchObject({ kind: 'queued' });
  });

  it('leaves out questions and good news before anything else', () => {
    const messages = Array.from({ length: 15 }, (_, i) => inLine(i));
    const requests = messages.map(({ at }) => aRequest({ at }));
    const polls = [aRequest({ at: 1, method: 'GET', resource: 'Messages/{Sid}' })];
    const all = kinds(anEvidence({ messages, requests: [...requests, ...polls] }));
    expect(all).toHaveLength(16);
    expect(all).not.toContain('asked');
  });
});

it('does not show again what was there before the start', () => {
  const messages = [aMessage({ at: -60_000 }), aMessage({ at: 20, body: 'New' })];
  expect(replayOf(anEvidence({ requests: [aRequest()], messages }))).toMatchObject([
    { kind: 'delivered', body: 'New' },
  ]);
});
