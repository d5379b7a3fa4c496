// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import type { Fixture } from '../../../game/domain/fixture.ts';
import type { LiveDesk, LiveState, LiveTurn } from '../../../game/domain/live.ts';
import type { TraceCode } from '../../../game/domain/trace.ts';
import { packCode } from '../../../game/ui/playground/shared-code.ts';
import { anEvidence } from '../../support/evidence.ts';
import { aLevel } from '../../support/objectives.ts';
import { buttons, click, mount, nameOf, statusOf } from '../mount.tsx';

/** A desk that only notes what it is asked. */
function aLiveDesk(phase: LiveState['phase'] = 'listening', ended = anEvidence().ended) {
  const turns: LiveTurn[] = [];
  const seen = { closed: 0 };
  const desk: LiveDesk = {
    take(turn) {
      turns.push(turn);
      return Promise.resolve({ phase, evidence: anEvidence({ lastedMs: 1000, ended }) });
    },
    close: () => void seen.closed++,
  };
  return { turns, seen, openLive: () => Promise.resolve(desk) };
}

const house = [
  { id: 'house.x', when: { error: { name: 'ReferenceError' } }, say: 'Spell it letter by letter.' },
] as const;

afterEach(() => (document.body.innerHTML = ''));

async function openPlayground(
  live = aLiveDesk(),
  code: string | null = null,
  traceCode: TraceCode = () => Promise.resolve(null),
) {
  const game = await mount({ level: aLevel(), openLive: live.openLive, house, traceCode });
  await game.send({ type: 'playground.opened', desk: null, code });
  await vi.waitFor(async () => {
    // its chunk comes when first asked for
    await import('../../../game/ui/playground/playground.tsx');
    await game.send();
    expect(buttons().map(nameOf)).toContain('Run');
    expect(game.editor.code()).not.toBe('');
  });
  return game;
}

test('Run opens a city with the code and says done; hot code goes to the same city', async () => {
  const live = aLiveDesk();
  const { editor } = await openPlayground(live);
  await click('Run');
  expect(statusOf('Result')).toBe('done');
  expect(statusOf('Live')).toContain('Your code listens.');
  editor.type('console.log(2);');
  await click('Swap code');
  await click('1 hour later');
  expect(live.turns).toMatchObject([
    { what: 'open', fixture: { id: 'plain' } },
    { what: 'code', code: 'console.log(2);' },
    { what: 'time', ms: 3_600_000 },
  ]);
});

const told = () => document.body.textContent?.includes('Account, texts and time stayed');

test('says what stayed when other code took over, until the next thing is done', async () => {
  await openPlayground(aLiveDesk());
  await click('Run');
  expect(told()).toBe(false);
  await click('Swap code');
  expect(told()).toBe(true);
  await click('10 seconds later');
  expect(told()).toBe(false);
});

test('slow motion plays back what was written by hand too', async () => {
  const traced: Fixture[] = [];
  await openPlayground(aLiveDesk(), null, async ({ fixture }) => {
    traced.push(fixture);
    return null;
  });
  await click('Run');
  const field = document.querySelector<HTMLInputElement>(
    '.playground-phones input:not([type=radio])',
  )!;
  await act(async () => {
    field.value = 'Open?';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await click('Send');
  await click('Slow motion');
  expect(traced).toMatchObject([{ script: [{ from: '+16285550100', body: 'Open?' }] }]);
});

test('leaving closes the city, and so does hiding the page', async () => {
  const live = aLiveDesk();
  await openPlayground(live);
  await click('Run');
  await act(async () => void dispatchEvent(new Event('pagehide')));
  expect(live.seen.closed).toBe(1);
  expect(statusOf('Live')).toContain('Closed.');
  await click('Run');
  await click('Main menu');
  expect(live.seen.closed).toBe(2);
});

test('code of a link is shown and not run, and the own draft stays', async () => {
  const live = aLiveDesk();
  const { editor, quest } = await openPlayground(live, await packCode('while (true) {}'));
  await vi.waitFor(() => expect(editor.code()).toBe('while (true) {}'));
  expect(live.turns).toEqual([]);
  expect(document.querySelector('[role=note]')?.textContent).toContain('Nothing of it has run');
  editor.type('mine');
  expect([...quest.getSnapshot().context.drafts.keys()]).toEqual([
    expect.stringMatching(/^playground\/shared\/[0-9a-f]+$/),
  ]);
});

test('a broken link says so and brings the usual code', async () => {
  const { editor } = await openPlayground(aLiveDesk(), 'z.broken');
  expect(document.querySelector('[role=alert]')?.textContent).toContain('cannot be read');
  expect(editor.code()).toContain('Hello from the playground.');
});

test('a sandbox that does not start says so', async () => {
  await openPlayground({ ...aLiveDesk(), openLive: () => Promise.reject(new Error('No frame.')) });
  await click('Run');
  expect(document.querySelector('[role=alert]')?.textContent).toContain('failed to start');
});

test('what broke is explained as everywhere', async () => {
  const error = { name: 'ReferenceError', message: 'x is not defined', code: null, status: null };
  const ended = { how: 'error', error: { ...error, line: 1, column: 1 } } as const;
  await openPlayground(aLiveDesk('over', ended));
  await click('Run');
  expect(statusOf('Result')).toBe('error: ReferenceError: x is not defined (line 1)');
  expect(document.querySelector('.result [aria-live]')?.textContent).toBe(
    'Spell it letter by letter.',
  );
});
