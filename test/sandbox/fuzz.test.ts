import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createClock } from '../../game/messaging/clock.ts';
import { createPlatform } from '../../game/messaging/platform.ts';
import { createDesk } from '../../game/sandbox/engine/desk.ts';
import { readError } from '../../game/sandbox/engine/error-record.ts';
import { readMarkings } from '../../game/sandbox/engine/endless-loop.ts';
import { readHostCall } from '../../game/sandbox/engine/host-call.ts';
import { LIMITS } from '../../game/sandbox/engine/limits.ts';
import { createMeter } from '../../game/sandbox/engine/meter.ts';
import { createTranscript } from '../../game/sandbox/engine/transcript.ts';
import { createVisits } from '../../game/sandbox/engine/visits.ts';
import { isEvidence } from '../../game/sandbox/evidence-guard.ts';
import { isFixture } from '../../game/sandbox/fixture-guard.ts';
import { readFromFrame, readToFrame } from '../../game/sandbox/frame-protocol.ts';
import {
  readFromWorker,
  readToWorker,
  readWorkerStart,
} from '../../game/sandbox/worker-protocol.ts';
import { aDesk, CLIENT, OWN, PICO, runCode } from '../support/desk.ts';

/** Whatever may stand in a message: plain data, with the names the doors look for. */
const words = fc.constantFrom(
  'kind',
  'op',
  'id',
  'line',
  'runId',
  'message',
  'evidence',
  'fixture',
  'headers',
  'url',
  'body',
  'request',
  'toString',
  'valueOf',
  '__proto__',
  'constructor',
  'then',
  'length',
  'turn',
  'desk',
  'what',
  'state',
  'phase',
);
const { value: anything } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, undefined, true, Number.NaN, -0, Infinity, 2 ** 53, '', '\ud800'),
    fc.integer(),
    fc.double(),
    fc.string(),
    words,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(words, fc.string()), tie('value'), { maxKeys: 6 }),
  ),
}));

const kinds = fc.constantFrom(
  'ready',
  'failed',
  'ended',
  'run',
  'parts',
  'spawn',
  'kill',
  'frame-ready',
  'worker-failed',
  'live',
  'lived',
  'live-close',
  'trace',
  'traced',
);
const ops = fc.constantFrom(
  'log',
  'timer',
  'untimer',
  'request',
  'url',
  'url-set',
  'respond',
  'step',
  'exit',
  'no',
);

describe('the doors of page, frame and worker', () => {
  const doors = [readFromFrame, readToFrame, readFromWorker, readToWorker, readWorkerStart];

  test('answer every message with null or with what they know', () => {
    const message = fc.oneof(
      anything,
      fc.tuple(kinds, fc.dictionary(words, anything)).map(([kind, rest]) => ({ ...rest, kind })),
    );
    fc.assert(
      fc.property(message, (data) => {
        for (const door of doors) {
          const read = door(data);
          expect(read === null || typeof read === 'object').toBe(true);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  test('let in evidence and fixtures that were tampered with only if every field is right', async () => {
    const evidence = await runCode(
      `${CLIENT}console.log(1);\nawait client.messages.create({ to: '${PICO}', from: '${OWN}', body: 'x' });\nnull.x;`,
    );
    for (const [whole, guard] of [
      [evidence, isEvidence],
      [aDesk(), isFixture],
    ] as const) {
      const paths = fc.constantFrom(...pathsOf(whole));
      fc.assert(
        fc.property(paths, anything, (path, value) => {
          const forged: unknown = structuredClone(whole);
          put(forged, path, value);
          // What is let in survives being sent on, which is what happens to it next.
          if (guard(forged)) expect(guard(structuredClone(forged))).toBe(true);
          else expect(guard(whole)).toBe(true);
        }),
        { numRuns: 1_500 },
      );
    }
  });
});

describe('the calls of the guest', () => {
  test('that cannot be read are dropped', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), anything.map(written)), (json) => {
        readHostCall(json);
        readMarkings(json);
        expect(readError(json).name).toBeTypeOf('string');
      }),
      { numRuns: 3_000 },
    );
  });

  test('are answered with a text, whatever they say', () => {
    const call = fc
      .tuple(ops, fc.dictionary(words, anything), someRequest())
      .map(([op, rest, request]) =>
        written({ id: 1, text: 'x', level: 'log', ms: 1, request, ...rest, op }),
      );
    fc.assert(
      fc.property(fc.array(call, { maxLength: 20 }), (calls) => {
        const { desk, clock } = openDesk();
        for (const json of calls) expect(desk.answer(json)).toBeTypeOf('string');
        for (let step = 0; step < 20; step++) clock.runNext();
        for (const wake of desk.takeDue()) expect(Number.isSafeInteger(wake.id)).toBe(true);
        desk.close();
        expect(desk.isWaiting()).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('of a real program with wild parameters end in evidence', async () => {
    await fc.assert(
      fc.asyncProperty(anything, fc.string(), fc.string(), async (value, name, header) => {
        const given = written(value);
        const { ended, requests } = await runCode(`${CLIENT}const given = ${given};
await client.messages.create(given).catch(() => {});
await client.messages.create({ to: given, from: '${OWN}', body: given }).catch(() => {});
await fetch('https://api.twilio.com/' + ${JSON.stringify(name)}, { method: 'POST', headers: { [${JSON.stringify(header)}]: 'x', y: given }, body: given }).catch(() => {});
console.log(given, ${JSON.stringify(name)});`);
        expect(isEvidence(structuredClone({ ...(await runCode('1')), ended, requests }))).toBe(
          true,
        );
        expect(ended).not.toMatchObject({ reason: 'crashed' });
      }),
      { numRuns: 60 },
    );
  });
});

function someRequest() {
  return fc.record({
    method: fc.constantFrom('GET', 'POST', 'DELETE', 'x\r\n'),
    url: fc.oneof(
      fc.webUrl(),
      fc.string().map((path) => `https://api.twilio.com/2010-04-01/${path}`),
      fc.string(),
    ),
    headers: fc.oneof(fc.dictionary(fc.string(), anything), anything),
    body: fc.string(),
    via: fc.constantFrom('sdk', 'fetch', 'x'),
  });
}

/** As JSON, in which nothing that cannot be written stands. */
function written(value: unknown): string {
  return JSON.stringify(value) ?? 'null';
}

function openDesk() {
  const fixture = aDesk();
  const clock = createClock(fixture.startsAt);
  const visits = createVisits();
  const desk = createDesk({
    clock,
    visits,
    platform: createPlatform(fixture, clock, { webhooks: visits.transport }),
    meter: createMeter(LIMITS, () => false),
    transcript: createTranscript(LIMITS),
    limits: LIMITS,
  });
  return { desk, clock };
}

type Path = readonly string[];

/** The way to every value inside. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [...path, key],
    ...pathsOf(inner, [...path, key]),
  ]);
}

function put(into: unknown, [key = '', ...rest]: Path, value: unknown): void {
  if (rest.length > 0) put(Reflect.get(Object(into), key), rest, value);
  else Reflect.set(Object(into), key, value);
}
