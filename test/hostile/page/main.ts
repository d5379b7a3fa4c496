/** A page with nothing but the sandbox, for tests that drive it: it runs code and watches what reaches the page. */
import type { Evidence } from '../../../game/domain/evidence.ts';
import type { Fixture } from '../../../game/domain/fixture.ts';
import type { LiveDesk, LiveTurn } from '../../../game/domain/live.ts';
import { loadSandboxAssets } from '../../../game/sandbox/assets.ts';
import { createSandbox, type Sandbox } from '../../../game/sandbox/sandbox.ts';
import type { Foreign, LiveOutcome, Opening, Outcome } from './page-types.ts';
import { watchFrames } from './frames.ts';

let sandbox: Sandbox | null = null;
let desk: LiveDesk | null = null;
const foreign: Foreign[] = [];

addEventListener('message', ({ data, source }) => {
  const kind: unknown = Reflect.get(Object(data), 'kind');
  foreign.push({
    channel: source === window ? 'window' : 'frame',
    kind: typeof kind === 'string' ? kind : typeof kind,
  });
});
addEventListener('error', ({ message }) => foreign.push({ channel: 'error', kind: message }));
addEventListener('unhandledrejection', ({ reason }) =>
  foreign.push({ channel: 'error', kind: String(reason) }),
);
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  foreign.push({ channel: 'policy', kind: `${violatedDirective} ${blockedURI}` }),
);
for (const name of ['game', 'relay-quest', 'save']) {
  new BroadcastChannel(name).addEventListener('message', ({ data }) =>
    foreign.push({ channel: 'broadcast', kind: JSON.stringify(data) }),
  );
}

const page = {
  /** Starts a sandbox; resolves with where it runs. The one before is closed. */
  async open({ script, scriptBefore = '', frame, isBare = false }: Opening = {}): Promise<string> {
    sandbox?.dispose();
    const real = await loadSandboxAssets();
    const assets = {
      ...real,
      script: scriptBefore + (script ?? real.script),
      // a page of our own that never says anything: the sandbox gives it up
      frame: isBare ? './silent.html' : (frame ?? real.frame),
    };
    sandbox = await createSandbox({ parent: document.body, assets });
    return sandbox.ready;
  },
  /** One press of Run, and after `stopAfter` milliseconds one of Stop. */
  async run(code: string, fixture: Fixture, stopAfter: number | null = null): Promise<Outcome> {
    if (sandbox === null) throw new Error('No sandbox is open.');
    const stop = new AbortController();
    const frames = watchFrames();
    let stoppedAt = Number.NaN;
    const timeout = setTimeout(() => {
      stoppedAt = performance.now();
      stop.abort();
    }, stopAfter ?? 60_000);
    const began = performance.now();
    const evidence: Evidence = await sandbox.run({ code, fixture, signal: stop.signal });
    const ended = performance.now();
    clearTimeout(timeout);
    return {
      evidence,
      tookMs: ended - began,
      answeredStopMs: ended - stoppedAt,
      worstFrameMs: frames.stop(),
    };
  },
  /** One turn of a live desk; `open` closes the one before. */
  async take(turn: LiveTurn): Promise<LiveOutcome> {
    if (turn.what === 'open') {
      desk?.close();
      desk = sandbox?.openLive() ?? null;
    }
    if (desk === null) throw new Error('No desk is open.');
    const frames = watchFrames();
    const began = performance.now();
    const { evidence, phase } = await desk.take(turn);
    const tookMs = performance.now() - began;
    const { ended, log, messages } = evidence;
    const lastText = messages.at(-1)?.body ?? null;
    return { phase, ended, log, lastText, tookMs, worstFrameMs: frames.stop() };
  },
  closeDesk: (): void => desk?.close(),
  /** What reached the page since the last question. */
  takeForeign: (): Foreign[] => foreign.splice(0),
  loadSandboxAssets,
};

declare global {
  interface Window {
    readonly sandboxPage: typeof page;
  }
}

Object.assign(window, { sandboxPage: page });
