import { z } from 'zod';
import type { Condition, Diagnosis, Matcher } from '../domain/check.ts';

/** The language of checks at the border: what an author may write in `checks` and `praise`. */
const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const pattern = z
  .string()
  .refine(isPattern, { error: 'is no regular expression that can be read' });

const matcher: z.ZodType<Matcher> = z.lazy(() =>
  z.union([
    scalar,
    z
      .strictObject({
        is: scalar.exactOptional().describe('equal to this'),
        oneOf: z.array(scalar).exactOptional().describe('equal to one of these'),
        includes: z.string().exactOptional().describe('holds this text, capitals or not'),
        matches: pattern
          .exactOptional()
          .describe('a regular expression; named groups become values of the sentence'),
        atLeast: z.number().exactOptional(),
        atMost: z.number().exactOptional(),
        exists: z.boolean().exactOptional().describe('present and neither null nor empty'),
        not: matcher.exactOptional(),
      })
      .refine((tests) => Object.keys(tests).length > 0, { error: 'names no test' }),
  ]),
);

const where = z.record(z.string(), matcher);
const count = z.union([
  z.number().int().min(0),
  z.strictObject({
    atLeast: z.number().int().exactOptional(),
    atMost: z.number().int().exactOptional(),
  }),
]);
const many = {
  count: count.exactOptional().describe('how many must fit; left out: at least one'),
  distinct: z.string().exactOptional().describe('no two may agree in this field'),
  exactly: z
    .strictObject({ of: z.string(), values: z.array(scalar) })
    .exactOptional()
    .describe('the values of one field, in any order: these and no others'),
  apart: z
    .number()
    .positive()
    .exactOptional()
    .describe('each at least so many virtual milliseconds after the one before'),
};

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ message: where, ...many }),
    z.strictObject({ request: where, ...many }),
    z.strictObject({ log: where, ...many }),
    z.strictObject({ webhook: where, ...many }),
    z.strictObject({ debugger: where, ...many }),
    z.strictObject({
      inOrder: z.array(where).min(2).describe('API calls, by the first that fits each'),
    }),
    z.strictObject({ fixture: z.string().describe('the run in the fixture of this id') }),
    z.strictObject({ output: matcher }),
    z.strictObject({ ended: z.enum(['normally', 'error', 'stopped']) }),
    z.strictObject({ error: where }),
    z.strictObject({ stopped: where }),
    z.strictObject({ account: where }),
    z.strictObject({ source: matcher }),
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
    z.strictObject({ not: condition }),
  ]),
);

export const diagnosis: z.ZodType<Diagnosis> = z.strictObject({
  id: z.string().regex(/^[a-z0-9.-]+$/, { error: 'is lower-case words with hyphens' }),
  when: condition,
  say: z.string().min(1),
});

export const check = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, { error: 'is lower-case words with hyphens' }),
  goal: z
    .string()
    .refine((text) => text.split(/\s+/).length <= 9, { error: 'has more than nine words' }),
  expect: condition,
  diagnoses: z.array(diagnosis).default([]),
});

function isPattern(text: string): boolean {
  try {
    return Boolean(new RegExp(text, 'u'));
  } catch {
    return false;
  }
}
