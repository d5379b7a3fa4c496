import { z } from 'zod';
import { e164, method } from './web-schema.ts';

/** The accounts of a fixture and what they own, as an author may write them. */
const sender = z.string().regex(/^(\+[1-9]\d{6,14}|\d{3,6})$/, {
  error: 'is neither an E.164 number (+ and digits) nor a short code (3 to 6 digits)',
});

/** A SID: prefix and 32 hexadecimal digits. */
const sid = (prefix: string) =>
  z.string().regex(new RegExp(`^${prefix}[0-9a-f]{32}$`), {
    error: `is no SID (${prefix} and 32 of 0-9a-f)`,
  });

const ownedNumber = z.strictObject({
  phoneNumber: sender,
  friendlyName: z.string().default('Relay desk'),
  sms: z.boolean().default(true),
  mms: z.boolean().default(true),
  voice: z.boolean().default(true),
  type: z.enum(['local', 'mobile', 'toll-free', 'short-code']).exactOptional(),
  sid: sid('(PN|SC)').exactOptional(),
  smsUrl: z.string().exactOptional().describe('asked when a text comes in'),
  smsMethod: method.exactOptional(),
  smsFallbackUrl: z.string().exactOptional().describe('asked when that fails'),
  smsFallbackMethod: method.exactOptional(),
  statusCallback: z.string().exactOptional().describe('for calls only'),
  whatsapp: z.boolean().exactOptional().describe('also a sender of WhatsApp messages'),
  unregistered: z.boolean().exactOptional().describe('US texts fail: 30034, toll-free 30032'),
});

const service = z.strictObject({
  sid: sid('MG'),
  friendlyName: z.string().default('Relay desk'),
  numbers: z.array(sender).default([]).describe('numbers of the account in its pool'),
  alphaSenders: z.array(z.string()).exactOptional(),
  stickySender: z.boolean().exactOptional(),
  smartEncoding: z.boolean().exactOptional(),
  areaCodeGeomatch: z.boolean().exactOptional(),
  inboundRequestUrl: z.string().exactOptional(),
  statusCallback: z.string().exactOptional(),
  useInboundWebhookOnNumber: z.boolean().exactOptional(),
});

const verifyService = z.strictObject({
  sid: sid('VA'),
  friendlyName: z.string().default('Relay desk'),
  codeLength: z.number().int().min(4).max(10).exactOptional(),
});

const deskNumber = {
  phoneNumber: '+14155550100',
  friendlyName: 'Relay desk',
  sms: true,
  mms: true,
  voice: true,
};

export const account = z.strictObject({
  sid: sid('AC').default('AC0123456789abcdef0123456789abcdef'),
  authToken: z.string().default('7e1a9c0d5b3f48629d0c6ea14f82b735'),
  friendlyName: z.string().default('Relay desk'),
  type: z.enum(['Full', 'Trial']).default('Full'),
  status: z.enum(['active', 'suspended', 'closed']).default('active'),
  balance: z.number().default(50),
  numbers: z.array(ownedNumber).default([deskNumber]),
  verified: z.array(e164).default([]),
  countries: z.array(z.string().regex(/^[A-Z]{2}$/)).default(['US']),
  owner: sid('AC').exactOptional().describe('the account it is a subaccount of'),
  services: z.array(service).exactOptional(),
  verifyServices: z.array(verifyService).exactOptional(),
});

export const testAccount = z
  .strictObject({ sid: sid('AC'), authToken: z.string() })
  .describe('keys for rehearsal: magic numbers, no phones, no charge');

export const available = z.strictObject({
  phoneNumber: e164,
  type: z.enum(['local', 'mobile', 'toll-free']).exactOptional(),
  sms: z.boolean().exactOptional(),
  mms: z.boolean().exactOptional(),
  voice: z.boolean().exactOptional(),
  locality: z.string().exactOptional(),
  region: z.string().exactOptional(),
  postalCode: z.string().exactOptional(),
});
