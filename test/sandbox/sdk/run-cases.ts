import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fixture } from '../../../game/domain/fixture.ts';
import { comparable } from '../../node/desk/comparable.ts';
import { runInNode } from '../../node/desk/run-in-node.ts';
import { nodeSandbox } from '../../support/sandbox.ts';
import type { Case } from './case.ts';

/** What one side told: every case by what it gave, and the requests it led to. */
export interface Told {
  readonly given: readonly string[];
  readonly rest: unknown;
}

const MARK = '=== case ';

const PRELUDE = `import twilio from 'twilio';
const { MessagingResponse, VoiceResponse } = twilio.twiml;
const { TWILIO_ACCOUNT_SID: SID, TWILIO_AUTH_TOKEN: TOKEN } = process.env;
const [MG, VA] = ['MG' + 'a'.repeat(32), 'VA' + 'b'.repeat(32)];
const TEXT = { from: '+14155550100', to: '+16285550100', body: 'Hello' };
const client = twilio(SID, TOKEN);
const pass = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const told = (error) => [error.constructor.name, error.name, error.message, error.code, error.status];
`;

/** One program of many cases, each of which prints what it returns, or what it threw. */
function programOf(cases: readonly Case[]): string {
  const parts = cases.map(
    ([, code], index) => `console.log('${MARK}${index}');
try { console.log(await (async () => { ${code} })()); } catch (error) { console.log('threw', told(error)); }`,
  );
  return PRELUDE + parts.join('\n');
}

/** Runs the cases in the sandbox and, over real HTTP, in real Node. */
export async function runCases(
  cases: readonly Case[],
  fixture: Fixture,
): Promise<{ readonly sandbox: Told; readonly node: Told }> {
  const code = programOf(cases);
  const cache = join(import.meta.dirname, '../../../node_modules/.cache'); // where `twilio` is found
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'cases-'));
  try {
    const file = join(folder, 'cases.mjs');
    writeFileSync(file, code);
    const there = await runInNode(file, fixture);
    const here = await (await nodeSandbox()).run(code, fixture, { limits: { wallMs: 60_000 } });
    return { sandbox: tell(comparable(here)), node: tell(comparable(there)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function tell({ log, requests, messages, account, ended }: ReturnType<typeof comparable>): Told {
  const given: string[] = [];
  for (const { text } of log) {
    if (text.startsWith(MARK)) given.push('');
    else given.push(`${given.pop() ?? ''}${withoutStack(text)}\n`);
  }
  return { given, rest: { requests, messages, account, ended } };
}

/** Where in the SDK an error was made is another file on each side. */
function withoutStack(text: string): string {
  return text.replaceAll(/\n\s+at (?:[^\n{]|\{(?=\w))*/g, '');
}
