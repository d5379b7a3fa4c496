import { z } from 'zod';

/** The traffic between the network and the code's own address, as an author may write it in a fixture. */
export const name = z.string().regex(/^[a-z0-9-]+$/, { error: 'is lower-case words with hyphens' });
export const e164 = z
  .string()
  .regex(/^\+[1-9]\d{6,14}$/, { error: 'is no E.164 number (+ and digits)' });
export const method = z.enum(['GET', 'POST']);

export const mediaFile = z.strictObject({ url: z.url(), contentType: z.string() });

const visit = z.strictObject({
  at: z.number().min(0).describe('virtual seconds after the start'),
  method: method.default('POST'),
  url: z.url(),
  params: z.record(z.string(), z.string()).default({}),
  seal: z
    .enum(['none', 'real', 'foreign', 'changed'])
    .default('none')
    .describe('its signature: none, real, of another token, or real before Body was changed'),
});

export const web = z.strictObject({
  visits: z.array(visit).exactOptional().describe('requests to the code by somebody else'),
  down: z.array(z.url()).exactOptional().describe('addresses the network cannot reach'),
  callbacks: z
    .strictObject({
      shuffled: z.boolean().exactOptional().describe('status callbacks overtake each other'),
      repeated: z.number().int().min(0).exactOptional().describe('how many come twice'),
    })
    .exactOptional(),
});
