// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { Evidence } from '../../game/domain/evidence.ts';
import type { Attempt } from '../../game/domain/ports.ts';
import { setLocale } from '../../game/ui/messages.ts';
import { aDebuggerEntry, aMessage, anEvidence, aRequest } from '../support/evidence.ts';
import { aLevel } from '../support/objectives.ts';
import { buttons, click, mount, nameOf, press } from './mount.tsx';

const DESK = '+14155550100';
const PICO = '+16285550100';
const answer = aMessage({
  sid: 'SM2',
  direction: 'inbound',
  from: PICO,
  to: DESK,
  body: 'RECEIVED',
  status: 'received',
  at: 4000,
  request: null,
});
const evidence = anEvidence({
  messages: [aMessage({ history: [{ at: 0, status: 'queued' }] }), answer],
  requests: [aRequest({ status: 400, errorCode: 21211, errorMessage: 'no number' })],
  debugger: [aDebuggerEntry()],
  lastedMs: 4000,
});

async function afterRun(stage: Partial<Parameters<typeof mount>[0]> = {}) {
  const game = await mount({ level: aLevel(), evidence: [evidence], ...stage });
  await game.send({ type: 'game.begun' }, { type: 'interview.skipped' });
  await game.send({ type: 'code.submitted', code: 'send()' });
  return game;
}

const dialog = () => document.querySelector('dialog[open]');
const text = () => dialog()?.textContent ?? '';
const tabs = () => [...(dialog()?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])];
const button = (name: string) => buttons().find((each) => nameOf(each).startsWith(name));
const ring = () => document.querySelector('.hud-button[data-ringing]');

async function open(name: 'Phone' | 'Console') {
  await act(async () =>
    document
      .querySelector<HTMLElement>(`.console-head .button:nth-of-type(${name === 'Phone' ? 1 : 2})`)
      ?.click(),
  );
  await vi.waitFor(() => expect(dialog()).not.toBe(null));
}

async function turnTo(tab: string) {
  await act(async () => button(tab)?.click());
}

async function unfold() {
  const [details] = dialog()?.querySelectorAll('details') ?? [];
  if (!details) throw new Error('Nothing to unfold.');
  await act(async () => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
}

async function type(body: string) {
  const field = dialog()?.querySelector('input.text-field');
  if (!(field instanceof HTMLInputElement)) throw new Error('No field to type in.');
  await act(async () => {
    field.value = body;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => {
    field.form?.dispatchEvent(new Event('submit', { cancelable: true }));
  });
}

async function pick(name: string) {
  const label = [...(dialog()?.querySelectorAll('label') ?? [])].find((each) =>
    each.textContent?.includes(name),
  );
  await act(async () => label?.querySelector('input')?.click());
}

it('offers neither before the first run', async () => {
  const game = await mount({ level: aLevel(), evidence: [evidence] });
  await game.send({ type: 'game.begun' }, { type: 'interview.skipped' });
  expect(buttons().map(nameOf)).not.toContain('Phone');
  await game.send({ type: 'code.submitted', code: '' });
  expect(buttons().map(nameOf)).toEqual(expect.arrayContaining(['Phone', 'Console']));
});

it('rings for a text that came in until somebody looks', async () => {
  await afterRun();
  expect(ring()?.getAttribute('data-ringing')).toBe('true');
  expect(ring()?.getAttribute('aria-description')).toBe('One new text.');
  await open('Phone');
  expect(ring()?.getAttribute('data-ringing')).toBe('false');
});

it('shows under each bubble what became of it, in words', async () => {
  await afterRun();
  await open('Phone');
  const facts = Array.from(dialog()!.querySelectorAll('.bubble-place'), (each) =>
    each.textContent?.replaceAll(/\s+/g, ' '),
  );
  expect(facts).toEqual([
    'You sentHello deliveredone segment$0.008320:12:31',
    'Pico wroteRECEIVED receivedone segment$0.008320:12:35',
  ]);
});

it('runs the code again with what is typed on the phone of another, and takes it back', async () => {
  const attempts: Attempt[] = [];
  const typed = aMessage({ ...answer, sid: 'SM3', body: 'Ferry?', at: 5000 });
  const reply = aMessage({ sid: 'SM4', direction: 'outbound-reply', body: 'At nine.', at: 5030 });
  const after: Evidence = { ...evidence, messages: [...evidence.messages, typed, reply] };
  await afterRun({
    runCode: (attempt) => {
      attempts.push(attempt);
      return Promise.resolve(after);
    },
  });
  await open('Phone');
  await pick('Pico');
  await type('Ferry?');
  expect(attempts).toHaveLength(1);
  expect(attempts[0]).toMatchObject({
    code: 'send()',
    fixture: { script: [{ at: 5, from: PICO, to: DESK, body: 'Ferry?' }] },
  });
  await vi.waitFor(() => expect(text()).toContain('Your code answered with one text.'));
  expect(text()).toContain('At nine.');
  await click('Take my texts back');
  expect(text()).not.toContain('At nine.');
  expect(document.activeElement?.tagName).toBe('INPUT');
});

it('says so when the desk fails while the code runs again', async () => {
  await afterRun({ runCode: () => Promise.reject(new Error('no worker')) });
  await open('Phone');
  await pick('Pico');
  await type('Ferry?');
  await vi.waitFor(() => expect(text()).toContain('The desk itself failed.'));
});

it('hides the token in the console, and opens a request into all that was said', async () => {
  const headers = { authorization: `Basic ${btoa('AC1:secret-token')}` };
  await afterRun({ evidence: [{ ...evidence, requests: [aRequest({ headers })] }] });
  await open('Console');
  await turnTo('Requests');
  await unfold();
  expect(text()).toContain('https://api.twilio.com/2010-04-01/Accounts/');
  expect(text()).toContain('Basic base64(AC1:••••••••)');
  expect(document.body.innerHTML).not.toMatch(/secret-token|QUMxOn/);
});

it('shows a curl to select where the browser has no clipboard', async () => {
  await afterRun();
  await open('Console');
  await turnTo('Requests');
  await unfold();
  vi.stubGlobal('navigator', { clipboard: undefined });
  await click('Copy as curl');
  vi.unstubAllGlobals();
  await vi.waitFor(() => expect(text()).toContain('curl -X POST'));
});

it('turns its leaves with the arrow keys and counts what lies behind', async () => {
  await afterRun();
  await open('Console');
  expect(tabs().map((tab) => tab.textContent)).toEqual([
    'Account',
    'Requests 1',
    'Messages 2',
    'Webhooks 0',
    'Debugger 2',
    'Usage',
  ]);
  tabs()[0]?.focus();
  await press('ArrowLeft');
  expect(document.activeElement?.textContent).toBe('Usage');
  expect(text()).toContain('One text sent, 1 received');
});

it('shows no word of the interface outside the catalogue', async () => {
  setLocale('pseudo');
  await afterRun();
  await act(async () => document.querySelector<HTMLElement>('.console-head .button')?.click());
  await vi.waitFor(() => expect(dialog()).not.toBe(null));
  const known = /RECEIVED|Hello|Pico|Relay desk|Send a text/g;
  expect(text().replaceAll(known, '')).not.toMatch(/[a-z]{2}/i);
  setLocale('en');
});
