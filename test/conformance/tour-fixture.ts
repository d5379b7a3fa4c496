import type { Fixture } from '../../game/domain/fixture.ts';
import {
  aFixture,
  aHandset,
  aReply,
  ACCOUNT_SID,
  anAccount,
  anOwnedNumber,
} from '../support/fixtures.ts';

export const PICTURE = 'https://media.example.com/lamp-street.png';
export const SERVICE = `MG${'a'.repeat(32)}`;
export const DOOR = `VA${'b'.repeat(32)}`;
export const SHORT_CODE = `SC${'c'.repeat(32)}`;
export const SUBACCOUNT = `AC${'d'.repeat(32)}`;
export const TEST_ACCOUNT = `AC${'e'.repeat(32)}`;
export const TEST_TOKEN = 'f'.repeat(32);
export const OTHER_NUMBER = `PN${'9'.repeat(32)}`;

/** A world with something of everything. */
export function aTourFixture(): Fixture {
  return aFixture({
    account: {
      balance: 500,
      numbers: [
        anOwnedNumber({ whatsapp: true }),
        anOwnedNumber({ phoneNumber: '+14155550101', sid: OTHER_NUMBER }),
        anOwnedNumber({ phoneNumber: '+18335550102', smsUrl: 'https://desk.example.com/sms' }),
        anOwnedNumber({ phoneNumber: '+14155550103', unregistered: true }),
        anOwnedNumber({ phoneNumber: '12345', sid: SHORT_CODE }),
      ],
      verified: ['+16285550103'],
      services: [{ sid: SERVICE, friendlyName: 'Exchange', numbers: ['+14155550100'] }],
      verifyServices: [{ sid: DOOR, friendlyName: 'Blue door' }],
    },
    accounts: [
      anAccount({ sid: SUBACCOUNT, owner: ACCOUNT_SID, numbers: [], friendlyName: 'Annex' }),
    ],
    testAccount: { sid: TEST_ACCOUNT, authToken: TEST_TOKEN },
    handsets: [
      aHandset({ replies: [aReply()] }),
      aHandset({ number: '+16285550121', answersCallAfter: 20 }),
      aHandset({ number: '+16285550140', kind: 'landline', carrier: 'Port Relay Telephone' }),
      aHandset({ number: '+16285550141', state: 'off' }),
      aHandset({ number: '+16285550144', optedOutOf: ['*'] }),
      aHandset({ number: '+16285550107', readsAfter: 2 }),
    ],
    messages: [
      {
        at: '2026-07-01T08:00:00Z',
        every: 3600,
        count: 60,
        from: ['+14155550100', '+16285550123'],
        to: ['+16285550123', '+14155550100'],
        body: 'No {n}',
      },
      {
        at: '2026-07-20T08:00:00Z',
        from: '+16285550123',
        to: '+14155550100',
        body: 'With a picture',
        media: [PICTURE],
      },
    ],
    script: [{ at: 1, from: '+16285550100', to: '+14155550100', body: 'Anybody there?' }],
  });
}
