import { describe, expect, test } from 'vitest';
import { aFixture, aHandset, aReply, aScriptedMessage } from '../../support/fixtures.ts';
import { aPlatform } from '../../support/platform.ts';
import { strictSchema } from '../openapi/strict-schema.ts';

const RFC_2822 = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} \+0000$/;

describe('the Message resource has every field of the OpenAPI schema and no other', () => {
  const schema = strictSchema('message');

  test('the schema itself notices a field too many, one too few and one of the wrong type', () => {
    const { json } = aPlatform().send();
    const { sid: _, ...withoutSid } = json;

    expect(schema.safeParse({ ...json, tags: null }).success).toBe(false);
    expect(schema.safeParse(withoutSid).success).toBe(false);
    expect(schema.safeParse({ ...json, num_segments: 1 }).success).toBe(false);
    expect(schema.safeParse({ ...json, status: 'arrived' }).success).toBe(false);
  });

  test('when it is created', () => {
    expect(schema.safeParse(aPlatform().send().json).error).toBeUndefined();
  });

  test('when it was delivered, failed or came in, fetched or listed', () => {
    const world = aPlatform(
      aFixture({
        handsets: [
          aHandset({ replies: [aReply()] }),
          aHandset({ number: '+16285550141', state: 'off' }),
        ],
        script: [aScriptedMessage()],
      }),
    );
    const sent = world.send();
    world.send({ To: '+16285550141' });
    world.pass();

    const listed = world.get('/Messages.json').rows('messages');
    const fetched = world.get(`/Messages/${sent.text('sid')}.json`).json;

    expect(listed).toHaveLength(4);
    for (const message of [fetched, ...listed]) {
      expect(schema.safeParse(message).error).toBeUndefined();
    }
  });
});

test('a receipt says queued, has no price and no date of sending', () => {
  const { status, json } = aPlatform().send();

  expect(status).toBe(201);
  expect(json).toMatchObject({
    status: 'queued',
    direction: 'outbound-api',
    num_segments: '1',
    num_media: '0',
    price: null,
    date_sent: null,
    error_code: null,
    error_message: null,
    api_version: '2010-04-01',
  });
});

test('dates are RFC 2822 in GMT, by the virtual clock', () => {
  const { json } = aPlatform().send();

  expect(json['date_created']).toBe('Thu, 30 Jul 2026 20:12:31 +0000');
  expect(json['date_updated']).toMatch(RFC_2822);
});

test('addresses of a message lead to it', () => {
  const world = aPlatform();
  const { json } = world.send();
  const base = `/2010-04-01/Accounts/${String(json['account_sid'])}/Messages/${String(json['sid'])}`;

  expect(json['uri']).toBe(`${base}.json`);
  expect(json['subresource_uris']).toEqual({ media: `${base}/Media.json` });
  expect(world.request({ url: `https://api.twilio.com${base}.json` }).json['sid']).toBe(
    json['sid'],
  );
});

test.each([
  ['(628) 555-0111', '+16285550111'],
  ['628.555.0112', '+16285550112'],
  ['+1 628 555 0113', '+16285550113'],
])('a number written %s is sent to %s, and the evidence keeps what was written', (To, e164) => {
  const world = aPlatform();

  const { json } = world.send({ To });

  expect(json['to']).toBe(e164);
  expect(world.record().requests[0]?.params['To']).toBe(To);
});

test('of several To fields the first counts, and the evidence keeps them all', () => {
  const world = aPlatform();

  const { json } = world.request({
    method: 'POST',
    url: `https://api.twilio.com/2010-04-01/Accounts/${world.record().account.sid}/Messages.json`,
    body: 'To=%2B16285550111&To=%2B16285550112&From=%2B14155550100&Body=Hi',
  });

  expect(json['to']).toBe('+16285550111');
  expect(world.record().requests[0]?.params['To']).toEqual(['+16285550111', '+16285550112']);
});

test('an unknown message is not there', () => {
  const path = `/Messages/SM${'0'.repeat(32)}.json`;
  const { status, json } = aPlatform().get(path);

  // Recorded text.
  expect([status, json['code'], json['message']]).toEqual([
    404,
    20404,
    `The requested resource /2010-04-01/Accounts/AC0123456789abcdef0123456789abcdef${path} was not found`,
  ]);
});
