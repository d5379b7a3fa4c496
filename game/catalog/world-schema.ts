import { z } from 'zod';
import { e164 } from './web-schema.ts';

/** Handsets, the past and faults of a fixture, as an author may write them. */
export const handsetTraits = {
  forwardsTo: e164.exactOptional().describe('every text it gets goes on to this number'),
  optedOutOf: z
    .array(z.string())
    .exactOptional()
    .describe('senders told to stop before; "*" is all of them'),
  onAfter: z.number().min(0).exactOptional().describe('seconds until an off phone is on'),
  reportsAfter: z.number().min(0).exactOptional().describe('seconds from sent to the report'),
  mms: z.boolean().exactOptional().describe('false: takes no pictures (30011)'),
  failsWith: z.number().int().exactOptional().describe('error code of every message to it'),
  answersCallAfter: z.number().min(0).exactOptional().describe('seconds to a validation call'),
  line: z
    .enum(['mobile', 'landline', 'fixedVoip', 'nonFixedVoip', 'tollFree', 'voicemail'])
    .exactOptional()
    .describe('what the directory says'),
  carrier: z.string().exactOptional(),
  whatsapp: z.boolean().exactOptional().describe('false: has no WhatsApp (63003)'),
  readsAfter: z.number().min(0).exactOptional().describe('seconds until WhatsApp says read'),
};

const oneOrMore = z.union([z.string(), z.array(z.string()).min(1)]);
const status = z.enum([
  'accepted',
  'scheduled',
  'queued',
  'sending',
  'sent',
  'delivered',
  'undelivered',
  'failed',
  'canceled',
  'receiving',
  'received',
  'read',
  'partially_delivered',
]);

export const priorMessages = z.strictObject({
  at: z.iso.datetime().describe('when the first was created'),
  count: z.number().int().min(1).max(10_000).exactOptional(),
  every: z.number().min(0).exactOptional().describe('seconds from one to the next'),
  from: oneOrMore.describe('a number of the account, or of somebody who texted in'),
  to: oneOrMore,
  body: oneOrMore.describe('{n} is the number of the message in its row'),
  status: z.union([status, z.array(status).min(1)]).exactOptional(),
  errorCode: z.number().int().exactOptional(),
  media: z.array(z.url()).exactOptional(),
  service: z.string().exactOptional().describe('SID of the messaging service'),
  sendAt: z.iso.datetime().exactOptional().describe('when a scheduled one leaves'),
  goesOnAfter: z.number().min(0).exactOptional().describe('seconds to its next step'),
});

const faultKind = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('refuse'),
    status: z.union([z.literal(429), z.literal(500), z.literal(503)]),
  }),
  z.strictObject({ kind: z.literal('lose-request') }),
  z.strictObject({
    kind: z.literal('lose-answer'),
    workAfter: z.number().min(0).exactOptional().describe('seconds until the work is done'),
  }),
  z.strictObject({ kind: z.literal('delay'), ms: z.number().min(0) }),
]);

export const fault = z.strictObject({
  resource: z.string().exactOptional().describe('as the evidence calls it: "Messages"'),
  method: z.enum(['GET', 'POST', 'DELETE']).exactOptional(),
  params: z.record(z.string(), z.string()).exactOptional().describe('only calls with these'),
  from: z.number().int().min(1).exactOptional().describe('the first call it hits, from 1'),
  count: z.number().int().min(0).exactOptional().describe('how many; 0 is all from there on'),
  what: faultKind,
});
