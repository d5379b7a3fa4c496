/** The aliases and shims under game/sandbox/sdk do not change the SDK: what it gives in Node it gives in the sandbox, letter by letter. */
import { describe, expect, test } from 'vitest';
import { aFixture, aHandset, anOwnedNumber } from '../../support/fixtures.ts';
import type { Case } from './case.ts';
import { CLIENT_CASES } from './cases/client.ts';
import { ERRORS } from './cases/errors.ts';
import { MESSAGING_TWIML } from './cases/messaging-twiml.ts';
import { CROWD, RESOURCES } from './cases/resources.ts';
import { SIGNATURES } from './cases/signatures.ts';
import { TOKENS } from './cases/tokens.ts';
import { VOICE_TWIML } from './cases/voice-twiml.ts';
import { WEBHOOK } from './cases/webhook.ts';
import { runCases } from './run-cases.ts';

const PICO = '+16285550100';
const OWN = '+14155550100';

const city = aFixture({
  account: {
    numbers: [
      anOwnedNumber({ sid: `PN${'c'.repeat(32)}` }),
      anOwnedNumber({ phoneNumber: '+14155550101', friendlyName: 'Second' }),
    ],
    verified: [PICO, '+16285550101'],
    services: [{ sid: `MG${'a'.repeat(32)}`, friendlyName: 'Exchange', numbers: [OWN] }],
    verifyServices: [{ sid: `VA${'b'.repeat(32)}`, friendlyName: 'Door' }],
  },
  handsets: [aHandset(), aHandset({ who: 'zadie', name: 'Zadie', number: '+16285550101' })],
});

const groups: readonly (readonly [string, readonly Case[], typeof city])[] = [
  ['replies', MESSAGING_TWIML, city],
  ['calls', VOICE_TWIML, city],
  ['seals', SIGNATURES, city],
  ['the middleware', WEBHOOK, city],
  ['clients', CLIENT_CASES, city],
  ['refusals', ERRORS, city],
  ['tokens', TOKENS, city],
  ['resources', RESOURCES, city],
  ['a crowd', CROWD, { ...city, inFlight: 1 }],
];

describe.each(groups)('%s', (_, cases, fixture) => {
  let ran: ReturnType<typeof runCases> | null = null;
  const once = () => (ran ??= runCases(cases, fixture));

  test.each(cases.map(([what], index) => [what, index] as const))('%s', async (_what, index) => {
    const { sandbox, node } = await once();

    expect(node.given[index]).toBeTypeOf('string');
    expect(sandbox.given[index]).toBe(node.given[index]);
  });

  test('the same requests, and the same account in the end', async () => {
    const { sandbox, node } = await once();

    expect(sandbox.rest).toEqual(node.rest);
  });
});
