import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../game/domain/ports.ts';
import { stripTypes } from '../../game/sandbox/strip-types.ts';
import { looksTyped, runTyped } from '../../game/sandbox/typed-code.ts';
import { aDesk, CLIENT, OWN, PICO, runCode } from '../support/desk.ts';

function runAny(code: string) {
  const { signal } = new AbortController();
  return runTyped({ code, fixture: aDesk(), signal }, run);
}

const run = ({ code, fixture }: Attempt) => runCode(code, fixture);

function lengthsOf(text: string): number[] {
  return text.split('\n').map((line) => line.length);
}

describe('code with types', () => {
  test('runs as if they were not there', async () => {
    const code = `${CLIENT}interface Text { to: string; body?: string }
type Sender = (text: Text) => Promise<void>;
const send: Sender = async (text: Text): Promise<void> => {
  const sent = await client.messages.create({ from: '${OWN}', body: 'Hi', ...text } as any);
  console.log(sent!.status satisfies string);
};
await send({ to: '${PICO}' });`;
    const { ended, log, source } = await runAny(code);
    expect(ended).toEqual({ how: 'normally' });
    expect(log).toMatchObject([{ text: 'queued', line: 7 }]);
    expect(source).toBe(code);
  });

  test('keeps line and column of an error', async () => {
    const { ended } = await runAny('const a: null | { x: 1 } = null;\nconst b: number = 1; a.x;');
    expect(ended).toMatchObject({ how: 'error', error: { line: 2, column: 24 } });
  });

  test.each([
    ['const a = 1;\nenum Color { Red }', /^An enum is more than a type.*const Color = /, 2],
    ['class A {\n  constructor(private x: number) {}\n}', /^A parameter that is a property/, 2],
    ['\n\nnamespace N { export const x = 1; }', /^A namespace is more than a type/, 3],
    ['import x = require("twilio");', /^This form of import/, 1],
  ])('says what is more than a type: %s', async (code, message, line) => {
    const { ended } = await runAny(code);
    expect(ended).toMatchObject({ how: 'error', error: { name: 'SyntaxError', line } });
    expect(ended.how === 'error' && ended.error.message).toMatch(message);
  });

  test('that is wrong also without them has the error of the engine', async () => {
    const { ended } = await runAny('const a: string = "x";\nconst b = ;');
    expect(ended).toMatchObject({ how: 'error', error: { name: 'SyntaxError', line: 2 } });
  });
});

test('stripping keeps every line as long as it was', () => {
  const code = 'type A = { x: string };\nconst f = <T,>(a: T, b?: A): T => a as T;\n';
  const stripped = stripTypes(code);
  expect(stripped.kind === 'stripped' && lengthsOf(stripped.code)).toEqual(lengthsOf(code));
});

test.each([
  'const client = twilio();\nawait client.messages.create({ to: a, from: b });',
  'const x = ;',
  'if (a) { b( }',
  "const a = 'type of thing';",
])('plain code with a mistake fetches no TypeScript: %s', (code) => {
  expect(looksTyped(code)).toBe(false);
});
