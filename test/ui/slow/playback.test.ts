import { expect, test } from 'vitest';
import { playbackOf } from '../../../game/ui/slow/playback.ts';
import { aDesk, CLIENT, OWN, PICO } from '../../support/desk.ts';
import { nodeSandbox } from '../../support/sandbox.ts';

const play = async (code: string) =>
  playbackOf(await (await nodeSandbox()).trace(code, aDesk())).map(({ line, event }) =>
    event === null ? line : 'status' in event ? event.status : event.kind,
  );

test('lines, requests, prints and deliveries come in the order they happened', async () => {
  const frames =
    await play(`${CLIENT}const message = await client.messages.create({ to: '${PICO}', from: '${OWN}', body: 'x' });
console.log(message.status);
await new Promise((done) => setTimeout(done, 60_000));
console.log('end');`);
  const code = frames.filter((frame) => typeof frame === 'number');
  expect(code).toEqual([2, 3, 4, 5, 5, 6]);
  const story = frames.filter((frame) => typeof frame !== 'number');
  expect(story).toEqual(['request', 'log', 'sending', 'sent', 'delivered', 'log']);
  expect(frames.indexOf('request')).toBe(2);
  expect(frames.slice(-2)).toEqual([6, 'log']);
});

test('time never goes back', async () => {
  const trace = await (
    await nodeSandbox()
  ).trace(
    `for (let i = 0; i < 5; i++) await new Promise((done) => setTimeout(done, 1000));`,
    aDesk(),
  );
  const times = playbackOf(trace).map(({ at }) => at);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
});
