import type { Evidence } from '../../game/domain/evidence.ts';

/** Scripts for workers that have turned hostile: as if player code had broken out of its machine. */

/** A worker that is ready at once and answers each run with `answer(data, port)`; `evidence` is that of a real run. */
export function hostileWorker(evidence: Evidence, answer: string): string {
  return `
const evidence = ${JSON.stringify(evidence)};
const say = (text) => ({ at: 0, level: 'log', text, line: 1 });
const genuine = (runId, ...texts) => ({ kind: 'ended', runId, evidence: { ...evidence, log: texts.map(say) } });
addEventListener('message', ({ ports: [port] }) => {
  let last = null;
  const answer = async (data) => { ${answer} };
  port.onmessage = ({ data }) => void answer(data);
  port.postMessage({ kind: 'ready' });
}, { once: true });`;
}

/** Messages no door may let in. They are JavaScript, as not all of them can be written as JSON. */
export const MALFORMED: readonly string[] = [
  'null',
  'undefined',
  '0',
  "''",
  '[]',
  '{}',
  'new Map()',
  'new Date()',
  'new Error("x")',
  'new Uint8Array(10)',
  '(() => { const loop = {}; loop.loop = loop; return loop; })()',
  '{ kind: null }',
  "{ kind: 'READY' }",
  "{ kind: ['ended'] }",
  '{ kind: { toString: 1, valueOf: 1 } }',
  "{ kind: 'failed' }",
  "{ kind: 'failed', message: { toString: 1, valueOf: 1 } }",
  "{ kind: 'worker-failed', id: 1, message: { toString: null } }",
  "{ kind: 'worker-failed', id: 'x', message: 'x' }",
  "{ kind: 'ended' }",
  "{ kind: 'parts' }",
  "{ kind: 'parts', script: 1, sdk: 'x', wasm: new ArrayBuffer(1) }",
  "{ kind: 'spawn' }",
  "{ kind: 'spawn', id: 'x' }",
  "{ kind: 'kill', id: null }",
  "{ kind: 'kill', id: 987654 }",
  "{ kind: 'run' }",
  "{ kind: 'run', runId: 'x', code: 'x', fixture: {} }",
  "{ kind: 'run', runId: 1, code: { toString: 1 }, fixture: null }",
  "{ kind: 'eval', code: 'alert(1)' }",
  "{ kind: 'live', runId: 1, desk: 1, turn: { what: 'eval', code: 'x' } }",
  "{ kind: 'live', runId: 1, desk: 1, turn: { what: 'open', code: 'x', fixture: {} } }",
  "{ kind: 'live', runId: 1, desk: {}, turn: { what: 'time', ms: 1e99 } }",
  "{ kind: 'live-close', desk: { valueOf: 1 } }",
  "{ kind: 'trace', runId: 1, code: null }",
];

/** Ends of a run no page may believe; `runId` is that of the run, `evidence` is fine. */
export const FORGED: readonly string[] = [
  "{ kind: 'ended', runId: runId + 1, evidence }",
  "{ kind: 'ended', runId: runId - 1, evidence }",
  "{ kind: 'ended', runId: String(runId), evidence }",
  "{ kind: 'ended', runId: NaN, evidence }",
  "{ kind: 'ended', runId: [runId], evidence }",
  "{ kind: 'ended', runId, evidence: null }",
  "{ kind: 'ended', runId, evidence: [] }",
  "{ kind: 'ended', runId, evidence: 'x' }",
  "{ kind: 'ended', runId, evidence: { ...evidence, ended: { how: 'passed' } } }",
  "{ kind: 'ended', runId, evidence: { ...evidence, ended: { how: 'stopped', reason: '<b>', line: 1 } } }",
  "{ kind: 'ended', runId, evidence: { ...evidence, ended: { how: 'error', error: {} } } }",
  "{ kind: 'ended', runId, evidence: { ...evidence, log: [{ at: 0, level: 'html', text: 'x', line: 1 }] } }",
  "{ kind: 'ended', runId, evidence: { ...evidence, log: [{ at: 0, level: 'log', text: { html: 'x' }, line: 1 }] } }",
  "{ kind: 'ended', runId, evidence: { ...evidence, log: { length: 1e9 } } }",
  "{ kind: 'ended', runId, evidence: { ...evidence, lastedMs: Infinity } }",
  "{ kind: 'ended', runId, evidence: { ...evidence, lastedMs: '1' } }",
  "{ kind: 'ended', runId, evidence: { ...evidence, messages: [null] } }",
  "{ kind: 'ended', runId, evidence: { ...evidence, requests: [{}] } }",
  "{ kind: 'ended', runId, evidence: { ...evidence, account: { ...evidence.account, type: 'Root' } } }",
  "{ kind: 'ended', runId, evidence: { ...evidence, handsets: new Map() } }",
  "{ kind: 'ended', runId, evidence: new Proxy(evidence, {}) }",
  // answers to something else than what was asked
  "{ kind: 'lived', runId, state: { phase: 'listening', evidence } }",
  "{ kind: 'traced', runId, trace: { evidence, steps: [], isCut: false } }",
];

/** Posts each in turn; what cannot be posted at all is none. */
export function post(target: string, messages: readonly string[], ...more: string[]): string {
  const rest = ['message', ...more].join(', ');
  return messages
    .map(
      (message) => `try { const message = ${message}; ${target}.postMessage(${rest}); } catch {}`,
    )
    .join('\n');
}
