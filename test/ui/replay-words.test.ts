import { afterEach, expect, it } from 'vitest';
import type { ReplayStep } from '../../game/domain/replay.ts';
import { replayWords } from '../../game/ui/code/replay-words.ts';
import { speak } from '../../game/ui/messages.ts';

const alone = { line: 0, shelf: 0 };
const ada = { who: 'ada', name: 'Ada', body: 'Hi', ...alone };
const parcel = { ...ada, segments: 1, origin: 'terminal' as const };
const call = { path: '/sms', problem: null, ...alone };
const request = { method: 'GET', resource: 'Messages', ...alone };
const queue = { origin: 'terminal' as const, from: '+14155550100', ...alone };

const said: readonly (readonly [ReplayStep, string])[] = [
  [{ kind: 'asked', times: 3, ...request }, ', 3 times in all: GET Messages.'],
  [
    { kind: 'refused', code: 21211, message: 'Invalid', times: 1, ...alone },
    'The network says no: Invalid (error 21211)',
  ],
  [
    { kind: 'refused', code: 20429, message: 'Slow', times: 7, ...alone },
    'The network says no 7 times: Slow (error 20429)',
  ],
  [{ kind: 'unheard', ...request }, 'No answer to GET Messages'],
  [{ kind: 'queued', count: 6, seconds: 5, ...queue }, 'The last waits 5 seconds'],
  [{ kind: 'scheduled', ...ada }, 'An envelope to Ada stays at the mast'],
  [{ kind: 'canceled', ...ada }, 'The envelope to Ada is called back'],
  [{ kind: 'delivered', ...parcel, segments: 2 }, '2 envelopes, one for each segment, fly to Ada'],
  [{ kind: 'undelivered', ...parcel, code: 30003 }, 'bounces off the phone (error 30003): “Hi”'],
  [{ kind: 'failed', ...parcel, code: null }, 'The envelope to Ada never leaves the mast: “Hi”'],
  [{ kind: 'unsettled', ...parcel, status: 'sent' }, 'under way, status sent'],
  [{ kind: 'answered', ...ada }, 'Ada writes: “Hi”'],
  [{ kind: 'called', ...ada, ...call }, 'knocks at your /sms, and your code answers'],
  [
    { kind: 'called', ...ada, ...call, problem: 11200 },
    'at your /sms and cannot use the answer (error 11200)',
  ],
  [{ kind: 'called-again', why: 'fallback', ...call }, 'The network tries the fallback'],
  [{ kind: 'called-again', why: 'redirect', ...call }, 'Sent on, the network knocks at /sms'],
  [
    { kind: 'told', name: 'Ada', statuses: ['sent', 'delivered'], ...call },
    'News of the text to Ada comes to your /sms: sent, delivered',
  ],
  [{ kind: 'visited', status: 403, ...call, problem: 11200 }, 'Your code answers 403'],
];

afterEach(() => speak('en'));

it.each(said.map(([step, words]) => [step.kind, step, words] as const))(
  'says what one sees: %s',
  (_, step, words) => {
    expect(replayWords(step)).toContain(words);
  },
);

it('has a sentence of its own for each kind, in German too', async () => {
  const english = said.map(([step]) => replayWords(step));
  await speak('de');
  const german = said.map(([step]) => replayWords(step));
  expect(new Set(english).size).toBe(said.length);
  expect(new Set(german).size).toBe(said.length);
  expect(german.filter((words) => english.includes(words))).toEqual([]);
});
