import { expect, test } from 'vitest';
import { aFixture, aHandset, OWN_NUMBER } from '../../support/fixtures.ts';
import { aPlatform, API } from '../../support/platform.ts';

const PICTURE = 'https://media.example.com/lamp.png';

// docs/messaging/api/media-resource: without an extension the file itself is returned; the service sends on to it.
function withPicture() {
  const world = aPlatform(
    aFixture({
      handsets: [aHandset()],
      messages: [
        {
          at: '2026-07-30T08:00:00Z',
          from: '+16285550100',
          to: OWN_NUMBER,
          body: 'Look',
          media: [PICTURE],
        },
      ],
    }),
  );
  const [message] = world.get('/Messages.json').rows('messages');
  const path = `/Messages/${String(message?.['sid'])}/Media`;
  const [medium] = world.get(`${path}.json`).rows('media_list');
  return { world, path: `${path}/${String(medium?.['sid'])}` };
}

test('without .json a medium leads to the file', () => {
  const { world, path } = withPicture();

  const { status, headers, json } = world.get(path);

  expect([status, headers['location'], json]).toEqual([307, PICTURE, {}]);
  expect(world.record().requests.at(-1)?.resource).toBe('Messages/{Sid}/Media/{Sid}');
});

test('anybody may fetch it: the address is the secret', () => {
  const { world, path } = withPicture();

  expect(world.request({ url: API + path, headers: {} }).status).toBe(307);
  expect(world.request({ url: `${API + path}.json`, headers: {} }).status).toBe(401);
});

test.each([
  ['an unknown medium', (path: string) => `${path}0`],
  ['an unknown message', () => `/Messages/MM${'0'.repeat(32)}/Media/ME${'0'.repeat(32)}`],
])('%s is not found', (_, of) => {
  const { world, path } = withPicture();

  expect(world.get(of(path)).status).toBe(404);
});

test('of another method than GET there is none', () => {
  const { world, path } = withPicture();

  expect(world.remove(path).status).toBe(405);
});
