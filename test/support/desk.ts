import type { Ending, ErrorRecord, Evidence } from '../../game/domain/evidence.ts';
import type { Fixture } from '../../game/domain/fixture.ts';
import { aFixture, aHandset, OWN_NUMBER } from './fixtures.ts';
import { nodeSandbox, patient } from './sandbox.ts';

/** Short ways to run code at a desk whose account owns one number, with Pico's phone in the city. */
export const PICO = '+16285550100';
export const OWN = OWN_NUMBER;

export const CLIENT = `import twilio from 'twilio';
const client = twilio(process.env.TWILIO_ACCOUNT_SID, process.env.TWILIO_AUTH_TOKEN);
`;

export function aDesk(): Fixture {
  return aFixture({ handsets: [aHandset({ number: PICO })] });
}

type Options = Parameters<Awaited<ReturnType<typeof nodeSandbox>>['run']>[2];

export async function runCode(
  code: string,
  fixture = aDesk(),
  options?: Options,
): Promise<Evidence> {
  const limits = { ...patient, ...options?.limits };
  return (await nodeSandbox()).run(code, fixture, { ...options, limits });
}

/** What the console shows. */
export async function logOf(code: string): Promise<string[]> {
  const { log, ended } = await runCode(code);
  if (ended.how === 'error') throw new Error(`${ended.error.message} (line ${ended.error.line})`);
  return log.map((line) => line.text);
}

export async function endOf(code: string, options?: Options): Promise<Ending> {
  return (await runCode(code, aDesk(), options)).ended;
}

/** The error that ended it. */
export async function errorOf(code: string): Promise<ErrorRecord> {
  const ended = await endOf(code);
  if (ended.how !== 'error') throw new Error(`It ended ${ended.how}.`);
  return ended.error;
}
