import { describe, expect, test } from 'vitest';
import { isEvidence } from '../../game/sandbox/evidence-guard.ts';
import { isFixture } from '../../game/sandbox/fixture-guard.ts';
import { readFromFrame, readToFrame } from '../../game/sandbox/frame-protocol.ts';
import { readFromWorker, readToWorker } from '../../game/sandbox/worker-protocol.ts';
import { aDesk, CLIENT, OWN, PICO, runCode } from '../support/desk.ts';

const SENDING = `${CLIENT}await client.messages.create({ to: '${PICO}', from: '${OWN}', body: 'x' });\nconsole.log(1);`;

describe('what comes through the door', () => {
  test.each([SENDING, 'throw new Error("x");', 'await new Promise(() => {});', 'let 1a'])(
    'evidence of a run is evidence: %s',
    async (code) => {
      expect(isEvidence(structuredClone(await runCode(code)))).toBe(true);
    },
  );

  test('a fixture is a fixture', () => {
    expect(isFixture(structuredClone(aDesk()))).toBe(true);
    expect(isFixture({ ...aDesk(), seed: 'x' })).toBe(false);
  });

  test.each([
    null,
    'ended',
    [],
    {},
    { kind: 'ended' },
    { kind: 'ended', runId: 1, evidence: {} },
    { kind: 'traced', runId: 1, trace: { steps: [], isCut: false } },
    { kind: 'ended', runId: 1, evidence: { ended: { how: 'normally' } } },
    { kind: 'no' },
  ])('the page drops %j', (message) => {
    expect(readFromWorker(message)).toBeNull();
  });

  test('evidence with one wrong field is dropped', async () => {
    const evidence = await runCode(SENDING);
    const forged = { ...evidence, messages: [{ ...evidence.messages[0], status: '<img>' }] };
    expect(readFromWorker({ kind: 'ended', runId: 1, evidence })).not.toBeNull();
    expect(readFromWorker({ kind: 'ended', runId: 1, evidence: forged })).toBeNull();
  });

  test.each([
    { kind: 'run', runId: 1, code: 'x' },
    { kind: 'run', runId: '1', code: 'x', fixture: aDesk() },
  ])('the worker drops %j', (message) => {
    expect(readToWorker(message)).toBeNull();
  });

  test.each([
    { what: 'text', from: 'x', to: 'y' },
    { what: 'text', from: 'x', to: 'y', body: 'z'.repeat(5_000) },
    { what: 'time', ms: -1 },
    { what: 'time', ms: Number.NaN },
    { what: 'time', ms: 1e12 },
    { what: 'code', code: 1 },
    { what: 'open', code: 'x', fixture: {} },
    { what: 'eval', code: 'x' },
    null,
  ])('the worker drops a live desk’s turn %j', (turn) => {
    expect(readToWorker({ kind: 'live', runId: 1, desk: 1, turn })).toBeNull();
  });

  test('turns of a live desk come through, with numbers for run and desk', () => {
    const turn = { what: 'time', ms: 1000 };
    const message = { kind: 'live', runId: 1, desk: 2, turn };
    expect(readToWorker(message)).toEqual(message);
    expect(readToWorker({ ...message, runId: '1' })).toBeNull();
    expect(readToWorker({ ...message, desk: '2' })).toBeNull();
    expect(readToWorker({ kind: 'live-close', desk: 'x' })).toBeNull();
  });

  test('a live desk’s state comes through only whole', async () => {
    const evidence = await runCode(SENDING);
    expect(lived({ evidence, phase: 'over' })).not.toBeNull();
    expect(lived({ evidence, phase: 'closed' })).toBeNull();
    expect(lived({ evidence: {}, phase: 'over' })).toBeNull();
    expect(readFromWorker({ kind: 'lived', state: { evidence, phase: 'over' } })).toBeNull();
  });

  test.each([
    { kind: 'spawn' },
    { kind: 'parts', script: 'x', sdk: 'x', wasm: 'x' },
    { kind: 'eval', id: 1 },
  ])('the frame drops %j', (message) => {
    expect(readToFrame(message)).toBeNull();
    expect(readFromFrame(message)).toBeNull();
  });
});

function lived(state: unknown) {
  return readFromWorker({ kind: 'lived', runId: 1, state });
}
