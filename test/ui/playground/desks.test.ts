import { expect, test } from 'vitest';
import {
  isPlaygroundDesk,
  playgroundCode,
  playgroundDesks,
  playgroundFixture,
} from '../../../game/ui/playground/desks.ts';
import { isFixture } from '../../../game/sandbox/fixture-guard.ts';
import { nodeSandbox } from '../../support/sandbox.ts';

const openDesk = async (desk: (typeof playgroundDesks)[number]) =>
  (await nodeSandbox()).live(playgroundCode[desk], playgroundFixture(desk));

test('every account of the playground is a whole fixture with two friends in it', () => {
  for (const desk of playgroundDesks) {
    expect(isFixture(playgroundFixture(desk))).toBe(true);
    expect(playgroundFixture(desk).handsets.map(({ who }) => who)).toEqual(['pico', 'zadie']);
  }
  expect(isPlaygroundDesk('toString')).toBe(false);
});

test('its code works on the plain account: Pico gets a text and answers', async () => {
  const { evidence, phase } = (await openDesk('plain')).state();
  expect(phase).toBe('over');
  expect(evidence.messages.map(({ status }) => status)).toEqual(['delivered', 'received']);
});

test('on the trial account the unverified friend is refused', async () => {
  const { evidence } = (await openDesk('trial')).state();
  expect(evidence.ended).toMatchObject({ how: 'error', error: { code: 21608 } });
});

test('the desk with a webhook answers what a friend writes', async () => {
  const city = await openDesk('webhook');
  expect(city.state().phase).toBe('listening');
  const { evidence } = await city.take({
    what: 'text',
    from: '+16285550100',
    to: '+14155550100',
    body: 'Open?',
  });
  expect(evidence.messages.at(-1)).toMatchObject({ body: 'You wrote: Open?', status: 'delivered' });
});
