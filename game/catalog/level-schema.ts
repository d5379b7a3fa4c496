import { z } from 'zod';
import { check, diagnosis } from './check-schema.ts';
import { account, available, testAccount } from './account-schema.ts';
import { fault, handsetTraits, priorMessages } from './world-schema.ts';
import { e164, mediaFile, name, web } from './web-schema.ts';

/** What an author may write. Unknown keys fail, so that a typing slip is found at once. */
export const reply = z.strictObject({
  to: z.string().exactOptional().describe('answers only a text that holds this, capitals or not'),
  say: z
    .string()
    .describe('{letters} is the length of the text received, {body} the text in capitals'),
  after: z.number().min(0).default(2).describe('virtual seconds after delivery'),
});

const handsetState = z.enum(['on', 'off', 'unknown', 'filtered', 'silent']);

/** levels/people.json: the book of handsets. */
export const people = z.record(
  name,
  z.strictObject({
    name: z.string(),
    number: e164.nullable().default(null),
    kind: z.enum(['mobile', 'landline']).default('mobile'),
    state: handsetState.default('on'),
    replies: z.array(reply).default([]),
    ...handsetTraits,
  }),
);

export const fixture = z.strictObject({
  id: name.default('main'),
  startsAt: z.iso.datetime().default('2026-07-30T20:12:31Z'),
  seed: z.number().int().default(1),
  settleFor: z
    .number()
    .positive()
    .exactOptional()
    .describe('virtual seconds the world goes on after the code'),
  account: account.prefault({}),
  handsets: z
    .array(
      z.union([
        name.describe('a person of levels/people.json'),
        z.strictObject({
          who: name,
          kind: z.enum(['mobile', 'landline']).exactOptional(),
          state: handsetState.exactOptional(),
          replies: z.array(reply).exactOptional(),
          ...handsetTraits,
        }),
      ]),
    )
    .default([]),
  env: z.record(z.string(), z.string()).default({}),
  script: z
    .array(
      z.strictObject({
        at: z.number().min(0),
        from: e164,
        to: e164,
        body: z.string(),
        media: z.array(mediaFile).exactOptional().describe('pictures that come with it'),
      }),
    )
    .default([]),
  web: web.exactOptional(),
  accounts: z.array(account).exactOptional().describe('subaccounts, and accounts of strangers'),
  testAccount: testAccount.exactOptional(),
  messages: z.array(priorMessages).exactOptional().describe('what was sent and received before'),
  available: z.array(available).exactOptional().describe('numbers for sale'),
  faults: z.array(fault).exactOptional().describe('what goes wrong on the way, at which call'),
  inFlight: z.number().int().min(1).exactOptional().describe('calls at once; more get 429'),
  latencyMs: z.number().min(0).exactOptional().describe('virtual milliseconds an answer takes'),
});

export const objective = z.strictObject({
  $schema: z.string().exactOptional(),
  title: z.string(),
  terminal: z.string().describe('what the list of things here calls it'),
  giver: name.describe('who asks for it: a person of levels/people.json'),
  beats: z.array(z.enum(['predict', 'run', 'modify', 'make', 'repair'])).min(1),
  after: z.array(name).default([]).describe('objectives of this level that come first'),
  predict: z
    .strictObject({
      question: z.string(),
      answers: z.array(z.string()).min(2).max(4),
      right: z.number().int().min(0),
      because: z.string(),
    })
    .refine(({ right, answers }) => right < answers.length, {
      error: 'has no such answer as "right" says',
    })
    .exactOptional(),
  fixtures: z.array(fixture).min(1).prefault([{}]),
  checks: z.array(check).min(1),
  leastCost: z
    .number()
    .positive()
    .exactOptional()
    .describe(
      'US dollars that a passing attempt costs at least, all fixtures together: for Frugal',
    ),
  praise: z.array(diagnosis).default([]),
});

export const level = z.strictObject({
  $schema: z.string().exactOptional(),
  title: z.string(),
  needs: z.array(name).default([]).describe('levels that come before'),
  objectives: z.array(name).describe('in order; each is a folder in objectives/'),
  things: z
    .record(name, z.string())
    .default({})
    .describe(
      'what the list of things here calls signs, doors and exits, by their name in the map',
    ),
});

export const house = z.array(diagnosis);
export const sequence = z.array(name).min(1);
