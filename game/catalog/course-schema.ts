import { z } from 'zod';
import { name } from './web-schema.ts';

const key = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, { error: 'is no objective key level/objective' });

/** levels/reviews.json: questions that come back days after a lesson. */
export const reviews = z.array(
  z
    .strictObject({
      id: name,
      after: key.describe('the objective it looks back on'),
      from: name.describe('who asks: a person of levels/people.json'),
      asks: z.string().max(120),
      answers: z.array(z.string().max(40)).min(2).max(4),
      right: z.number().int().min(0),
      because: z.string().max(140).describe('said after any answer'),
      card: z.string().describe('id of a card in levels/library/'),
    })
    .refine(({ right, answers }) => right < answers.length, {
      error: 'has no such answer as "right" says',
    }),
);

/** levels/badges.json: the badge of each level, by its id. */
export const badges = z.record(name, z.string());
