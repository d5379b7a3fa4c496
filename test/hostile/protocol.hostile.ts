import type { Page } from '@playwright/test';
import { aDesk, runCode } from '../support/desk.ts';
import { FORGED, hostileWorker, MALFORMED, post } from './forgery.ts';
import { expect, type Stage, test } from './stage.ts';

/** Forged and malformed messages on every channel: each door lets in what it knows, and nothing else. */
const HARMLESS = 'console.log(1);';
const real = () => runCode(HARMLESS);

test.beforeEach(async ({ stage }) => {
  await stage.open();
  await stage.takeForeign();
});

async function expectFine(stage: Stage): Promise<void> {
  const { evidence } = await stage.run(HARMLESS);
  expect(evidence.log.map(({ text }) => text)).toEqual(['1']);
  const errors = (await stage.takeForeign()).filter(({ channel }) => channel === 'error');
  expect(errors).toEqual([]);
}

test('worker to page: the first message that is true ends the run, no other', async ({ stage }) => {
  const answer = `const { runId } = data;
${post(
  'port',
  MALFORMED.filter((message) => !message.includes("'failed'")),
)}
${post('port', FORGED)}
port.postMessage(genuine(runId, 'true'));
port.postMessage(genuine(runId, 'too late'));`;
  await stage.open({ script: hostileWorker(await real(), answer) });
  for (let run = 0; run < 3; run++) {
    const { evidence } = await stage.run(HARMLESS);
    expect(evidence.log.map(({ text }) => text)).toEqual(['true']);
  }
  expect((await stage.takeForeign()).filter(({ channel }) => channel === 'error')).toEqual([]);
});

test('worker to page: the end of an earlier run does not end this one', async ({ stage }) => {
  const answer = `if (last) port.postMessage(last);
const mine = genuine(data.runId, 'run ' + data.code);
port.postMessage(mine);
last = mine;`;
  await stage.open({ script: hostileWorker(await real(), answer) });
  for (const code of ['1', '2', '3']) {
    const { evidence } = await stage.run(code);
    expect(evidence.log.map(({ text }) => text)).toEqual([`run ${code}`]);
  }
});

test('worker to page: whoever only forges is ended, and the next run has another worker', async ({
  stage,
}) => {
  const answer = `const { runId } = data;\n${post('port', FORGED)}`;
  await stage.open({ script: hostileWorker(await real(), answer) });
  const { evidence } = await stage.run(HARMLESS);
  expect(evidence.ended).toMatchObject({ how: 'stopped', reason: 'unresponsive' });
});

test('worker to page: one that fails ends the run with a sentence', async ({ stage }) => {
  const answer = `port.postMessage({ kind: 'failed', message: 'x' });`;
  await stage.open({ script: hostileWorker(await real(), answer) });
  const { evidence } = await stage.run(HARMLESS);
  expect(evidence.ended).toMatchObject({ how: 'stopped', reason: 'crashed' });
});

test('page to frame: malformed messages are dropped', async ({ stage }) => {
  await stage.page.evaluate(posting('document.querySelector("iframe").contentWindow', MALFORMED));
  await expectFine(stage);
});

test('another frame to the sandbox frame: nothing is believed', async ({ stage }) => {
  await fromAnotherFrame(
    stage.page,
    `
for (let id = 0; id < 50; id++) parent.frames[0].postMessage({ kind: 'kill', id }, '*');
const { port1, port2 } = new MessageChannel();
parent.frames[0].postMessage({ kind: 'spawn', id: 1 }, '*', [port2]);
parent.frames[0].postMessage({ kind: 'parts', script: 'postMessage(1)', sdk: '', wasm: new ArrayBuffer(1) }, '*');
${post('parent.frames[0]', MALFORMED, "'*'")}`,
  );
  await expectFine(stage);
});

test('another frame to the page: nothing is believed', async ({ stage }) => {
  const evidence = JSON.stringify(await real());
  await fromAnotherFrame(
    stage.page,
    `
const evidence = ${evidence};
for (let id = 0; id < 50; id++) parent.postMessage({ kind: 'worker-failed', id, message: 'x' }, '*');
for (let runId = 0; runId < 50; runId++) parent.postMessage({ kind: 'ended', runId, evidence }, '*');
parent.postMessage({ kind: 'frame-ready' }, '*');
${post('parent', MALFORMED, "'*'")}`,
  );
  await expectFine(stage);
});

test('page to worker: malformed jobs are dropped, each run answered under its own number', async ({
  stage,
}) => {
  const script = `(async () => {
  const { script, sdk, wasm } = await sandboxPage.loadSandboxAssets();
  const worker = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
  const { port1, port2 } = new MessageChannel();
  const heard = [];
  const ended = new Promise((resolve) => {
    port1.onmessage = ({ data }) => {
      heard.push([data.kind, data.runId]);
      if (data.kind === 'ready') {
        ${post('port1', MALFORMED)}
        for (const runId of [7, 8]) port1.postMessage({ kind: 'run', runId, code: '1', fixture: ${JSON.stringify(aDesk())} });
      }
      if (data.runId === 8) resolve(heard);
    };
  });
  worker.postMessage({ wasm, sdk }, [port2]);
  return ended;
})()`;
  const heard = await stage.page.evaluate(script);
  expect(heard).toEqual([
    ['ready', undefined],
    ['ended', 7],
    ['ended', 8],
  ]);
});

test('frame to page: a frame that only talks nonsense is given up for the worker', async ({
  stage,
}) => {
  await servePage(stage.page, 'nonsense.html', post('parent', MALFORMED, "'*'"));
  expect(await stage.open({ frame: './nonsense.html' })).toBe('worker');
  await expectFine(stage);
});

test('frame to page: one that claims to be ready and starts nothing is given up too', async ({
  stage,
}) => {
  test.setTimeout(60_000);
  await servePage(
    stage.page,
    'liar.html',
    `parent.postMessage({ kind: 'frame-ready' }, '*');
parent.postMessage({ kind: 'worker-failed', id: 987654, message: 'x' }, '*');`,
  );
  expect(await stage.open({ frame: './liar.html' })).toBe('worker');
  await expectFine(stage);
});

/** A page of the same server without any policy. */
async function servePage(page: Page, name: string, script: string): Promise<void> {
  await page.route(`**/${name}`, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<script>${script}</script>` }),
  );
}

function posting(target: string, messages: readonly string[]): string {
  return `(() => { ${post(target, messages, "'*'")} })()`;
}

/** Runs a script in a frame beside the sandbox's, and comes back when all it posted has arrived. */
async function fromAnotherFrame(page: Page, script: string): Promise<void> {
  await servePage(
    page,
    'neighbour.html',
    `${script}\nparent.postMessage({ kind: 'neighbour-done' }, '*');`,
  );
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const frame = document.createElement('iframe');
        addEventListener('message', function hear({ data }) {
          if (Reflect.get(Object(data), 'kind') !== 'neighbour-done') return;
          removeEventListener('message', hear);
          frame.remove();
          resolve();
        });
        frame.src = './neighbour.html';
        document.body.append(frame);
      }),
  );
}
