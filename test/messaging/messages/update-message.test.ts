import { expect, test } from 'vitest';
import { aFixture } from '../../support/fixtures.ts';
import { aPlatform } from '../../support/platform.ts';

const PICTURE = 'https://media.example.com/lamp-street.png';

test('an empty body redacts a finished message and leaves the rest', () => {
  const world = aPlatform();
  const sid = world.send({ Body: 'Your results are in.' }).text('sid');
  world.pass();

  const { status, json } = world.post(`/Messages/${sid}.json`, { Body: '' });

  expect([status, json['body'], json['num_segments'], json['status']]).toEqual([
    200,
    '',
    '1',
    'delivered',
  ]);
  expect(world.get(`/Messages/${sid}.json`).json['body']).toBe('');
});

test('a message on its way can be neither redacted nor deleted', () => {
  const world = aPlatform();
  const sid = world.send().text('sid');

  const redacted = world.post(`/Messages/${sid}.json`, { Body: '' });
  const deleted = world.remove(`/Messages/${sid}.json`);

  expect([redacted.status, redacted.json['code']]).toEqual([409, 20009]);
  expect([deleted.status, deleted.json['code']]).toEqual([409, 20009]);
});

test('a deleted message is gone from everywhere', () => {
  const world = aPlatform();
  const sid = world.send().text('sid');
  world.pass();

  expect(world.remove(`/Messages/${sid}.json`).status).toBe(204);

  expect(world.get(`/Messages/${sid}.json`).status).toBe(404);
  expect(world.remove(`/Messages/${sid}.json`).status).toBe(404);
  expect(world.get('/Messages.json').rows('messages')).toEqual([]);
  expect(world.messages()).toEqual([]);
});

test('a picture is a medium of its own, which can be listed, read and removed', () => {
  const world = aPlatform();
  const { json } = world.send({ MediaUrl: PICTURE });
  const sid = String(json['sid']);
  const media = world.get(`/Messages/${sid}/Media.json`).rows('media_list');
  const path = `/Messages/${sid}/Media/${String(media[0]?.['sid'])}.json`;

  expect(sid).toMatch(/^MM[0-9a-f]{32}$/);
  expect(json['num_media']).toBe('1');
  expect(media).toHaveLength(1);
  expect(media[0]).toMatchObject({ content_type: 'image/png', parent_sid: sid });
  expect(world.get(path).json['sid']).toBe(media[0]?.['sid']);
  expect(world.remove(path).status).toBe(204);
  expect(world.get(path).status).toBe(404);
  expect(world.get(`/Messages/${sid}/Media.json`).rows('media_list')).toEqual([]);
});

test('a message with pictures costs once, however long its text', () => {
  const world = aPlatform(aFixture({ account: { balance: 1 } }));
  world.send({ MediaUrl: PICTURE, Body: 'x'.repeat(500) });

  world.pass();

  expect(world.messages()[0]?.price).toBe(-0.022);
  expect(world.record().account.balance).toBe(0.978);
});

test('what is said about the arrival is answered with 200', () => {
  const world = aPlatform();
  const sid = world.send().text('sid');

  const { status, json } = world.post(`/Messages/${sid}/Feedback.json`, { Outcome: 'unconfirmed' });

  expect([status, json['outcome'], json['message_sid']]).toEqual([200, 'unconfirmed', sid]);
});
