import type { ErrorId } from '../../../game/messaging/http/errors.ts';
import { SERVICE } from '../../conformance/tour-fixture.ts';
import { aHandset, anAccount, anOwnedNumber } from '../../support/fixtures.ts';
import type { Provocation } from './provoke.ts';

const BASE = '/2010-04-01/Accounts/AC0123456789abcdef0123456789abcdef';
const WEEK_LATER = '2026-08-06T20:00:00Z';
const pooled = { To: '+16285550100', From: '', MessagingServiceSid: SERVICE, Body: 'x' };
const later = { ...pooled, ScheduleType: 'fixed', SendAt: WEEK_LATER };
const stranger = anAccount({
  sid: `AC${'7'.repeat(32)}`,
  numbers: [anOwnedNumber({ phoneNumber: '+14155550199' })],
});

/** How each refusal of Messages comes about, with the text that goes over the wire. */
export const MESSAGE_ERRORS = {
  '20009': {
    first: {},
    method: 'DELETE',
    path: '/Messages/{sid}.json',
    message: 'Cannot delete message because delivery has not been completed.',
  },
  '20009-redact': {
    first: {},
    path: '/Messages/{sid}.json',
    form: { Body: '' },
    message: 'Cannot modify message because delivery has not been completed.',
  },
  '21211': { form: { To: '+1628555' }, message: "Invalid 'To' Phone Number: +162XXXX" },
  '21212': {
    form: { From: '+1415' },
    message:
      "The 'From' number +1415 is not a valid phone number, shortcode, or alphanumeric sender ID.",
  },
  '21266': { form: { To: '+14155550100' }, message: "'To' and 'From' number cannot be the same" },
  '21267': {
    form: { From: 'Relay', To: '+447700900123' },
    account: { type: 'Trial', verified: ['+447700900123'] },
    message: "Alphanumeric Sender ID cannot be used as the 'From' number on trial accounts",
  },
  '21408': {
    form: { To: '+33639981234' },
    message:
      "Permission to send an SMS has not been enabled for the region indicated by the 'To' number: +3363998XXXX",
  },
  '21602': { form: { Body: '' }, message: 'Message body is required.' },
  '21603': { form: { From: '' }, message: "A 'From' phone number is required." },
  '21604': { form: { To: '' }, message: "A 'To' phone number is required." },
  '21606': {
    form: { From: '+14155550110' },
    account: { numbers: [anOwnedNumber({ phoneNumber: '+14155550110', sms: false })] },
    message:
      'The From phone number +14155550110 is not a valid, SMS-capable inbound phone number or short code for your account.',
  },
  '21608': {
    account: { type: 'Trial' },
    message:
      'The number +1628555XXXX is unverified. Trial accounts cannot send messages to unverified numbers; verify +1628555XXXX at twilio.com/user/account/phone-numbers/verified, or purchase a Twilio number to send messages to unverified numbers',
  },
  '21609': {
    form: { StatusCallback: 'desk/status' },
    message: "Invalid 'StatusCallback': desk/status",
  },
  '21610': {
    form: { To: '+16285550144' },
    message: 'Attempt to send to unsubscribed recipient',
  },
  '21611': {
    form: { Body: 'x'.repeat(1530) },
    before: { times: 3601, pass: 0 },
    message: 'SMS queue is full.',
  },
  '21612': {
    form: { From: '12345', To: '+447700900123' },
    message:
      "The 'To' phone number: +447700900123, is not currently reachable using the 'From' phone number: 12345 via SMS.",
  },
  '21614': {
    form: { To: '+16285550140' },
    message: 'To number: +16285550140, is not a mobile number',
  },
  '21617': {
    form: { Body: 'x'.repeat(1601) },
    message: 'The concatenated message body exceeds the 1600 character limit.',
  },
  '21619': {
    first: {},
    path: '/Messages/{sid}.json',
    form: { Body: 'other words' },
    message: 'Message body can only be updated to an empty string',
  },
  '21620': {
    form: { MediaUrl: './lamp.png' },
    message: 'Invalid media URL(s): ./lamp.png',
  },
  '21621': {
    form: { From: '+14155550110', MediaUrl: 'https://media.example.com/lamp.png' },
    account: { numbers: [anOwnedNumber({ phoneNumber: '+14155550110', mms: false })] },
    message: "The 'From' number +14155550110 has not been enabled for MMS",
  },
  '21623': {
    form: { MediaUrl: Array.from({ length: 11 }, () => 'https://media.example.com/a.png') },
    message: 'Number of media files exceeds allowed limit',
  },
  '21624': {
    form: { ValidityPeriod: '60000' },
    message: 'Invalid validity period value: 60000',
  },
  '21627': { form: { MaxPrice: 'cheap' }, message: 'Max Price must be a valid float' },
  '21654': { form: { ContentVariables: '{"1":"x"}' }, message: 'ContentSid Required' },
  '21655': { form: { ContentSid: 'HX1' }, message: 'The ContentSid is Invalid' },
  '21656': {
    form: { ContentSid: `HX${'0'.repeat(32)}`, ContentVariables: '[1' },
    message: 'The ContentVariables Parameter is invalid',
  },
  '21659': {
    form: { From: '+14155550198' },
    message: "'From' +14155550198 is not a Twilio phone number or Short Code country mismatch",
  },
  '21660': {
    form: { From: '+14155550199' },
    fixture: { accounts: [stranger] },
    message:
      "Mismatch between the 'From' number +14155550199 and the account AC0123456789abcdef0123456789abcdef",
  },
  '21701': {
    form: { ...pooled, MessagingServiceSid: `MG${'0'.repeat(32)}` },
    message: 'The Messaging Service does not exist',
  },
  '21703': {
    form: pooled,
    account: { services: [{ sid: SERVICE, friendlyName: 'Empty', numbers: [] }] },
    message: 'The Messaging Service does not have a phone number available to send a message',
  },
  '21910': {
    form: { To: 'whatsapp:+16285550100' },
    message: 'Invalid From and To pair. From and To should be of the same channel',
  },
  '30409': {
    first: {},
    path: '/Messages/{sid}.json',
    form: { Status: 'canceled' },
    message: 'This message cannot be canceled',
  },
  '35111': { form: { ...later, SendAt: '' }, message: 'SendAt timestamp is missing' },
  '35114': {
    form: { ...later, SendAt: '2026-07-30T20:27:30Z' },
    message: 'Scheduling does not support this timestamp',
  },
  '35118': {
    form: { ScheduleType: 'fixed', SendAt: WEEK_LATER },
    message: 'MessagingServiceSid is required to schedule a message',
  },
  '35126': {
    form: { ...later, ScheduleType: 'tomorrow' },
    message: 'The ScheduleType value provided is not supported for this channel',
  },
  '63007': {
    form: { From: 'whatsapp:+14155550101', To: 'whatsapp:+16285550107' },
    message: 'Twilio could not find a Channel with the specified From address',
  },
  '20429': {
    fixture: { inFlight: 2, handsets: [aHandset()] },
    before: { times: 2, pass: 10 },
    message: 'Too Many Requests',
  },
  '20500': {
    fixture: { faults: [{ resource: 'Messages', what: { kind: 'refuse', status: 500 } }] },
    message: 'Internal Server Error',
  },
  '20503': {
    fixture: { faults: [{ resource: 'Messages', what: { kind: 'refuse', status: 503 } }] },
    message: 'Service unavailable',
  },
  '20404': {
    path: '/Letters.json',
    message: `The requested resource ${BASE}/Letters.json was not found`,
  },
} as const satisfies Partial<Record<ErrorId, Provocation>>;
