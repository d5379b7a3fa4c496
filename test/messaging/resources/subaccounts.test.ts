import { expect, test } from 'vitest';
import { ACCOUNT_SID, aFixture, anAccount, anOwnedNumber } from '../../support/fixtures.ts';
import { aPlatform, basic } from '../../support/platform.ts';

const ANNEX = `AC${'d'.repeat(32)}`;
const STRANGER = `AC${'7'.repeat(32)}`;
const ROOT = 'https://api.twilio.com/2010-04-01/Accounts';

function withAnnex() {
  const numbers = [anOwnedNumber({ phoneNumber: '+14155550190' })];
  return aPlatform(
    aFixture({
      accounts: [
        anAccount({ sid: ANNEX, owner: ACCOUNT_SID, friendlyName: 'Annex', numbers }),
        anAccount({ sid: STRANGER, authToken: 'other', friendlyName: 'Loudhailer', numbers: [] }),
      ],
    }),
  );
}

test('the list holds the account and its subaccounts, no strangers', () => {
  const rows = withAnnex()
    .request({ url: `${ROOT}.json` })
    .rows('accounts');

  expect(rows.map((row) => row['friendly_name'])).toEqual(['Annex', 'Relay House']);
});

test('a main account may speak for its subaccount, and for nobody else', () => {
  const world = withAnnex();
  const send = (sid: string) =>
    world.request({
      method: 'POST',
      url: `${ROOT}/${sid}/Messages.json`,
      body: new URLSearchParams({ To: '+16285550100', From: '+14155550190', Body: 'x' }).toString(),
    });

  expect(send(ANNEX).json['account_sid']).toBe(ANNEX);
  expect(send(STRANGER).status).toBe(404);
  expect(world.messages()).toEqual([]);
});

test('a suspended subaccount may do nothing, until it is active again', () => {
  const world = withAnnex();
  const set = (Status: string) =>
    world.request({ method: 'POST', url: `${ROOT}/${ANNEX}.json`, body: `Status=${Status}` });
  const headers = { Authorization: basic(ANNEX, 'fedcba9876543210fedcba9876543210') };
  const knock = () => world.request({ url: `${ROOT}/${ANNEX}.json`, headers }).status;

  expect([set('suspended').json['status'], knock()]).toEqual(['suspended', 403]);
  expect([set('active').json['status'], knock()]).toEqual(['active', 200]);
});

// docs/api/errors/10001: with the main account its subaccounts are suspended.
test('with its main account a subaccount is suspended', () => {
  const annex = anAccount({ sid: ANNEX, owner: ACCOUNT_SID, authToken: 'annex' });
  const headers = { Authorization: basic(ANNEX, 'annex') };
  const knock = (status: 'active' | 'suspended') =>
    aPlatform(aFixture({ account: { status }, accounts: [annex] })).request({
      url: `${ROOT}/${ANNEX}.json`,
      headers,
    });

  expect(knock('active').status).toBe(200);
  expect([knock('suspended').status, knock('suspended').json['code']]).toEqual([403, 20005]);
});

// Dictionary: 30002 "Account suspended".
test('what is on its way when an account is suspended fails', () => {
  const world = withAnnex();
  const annex = (path: string, form: Record<string, string>) =>
    world.request({
      method: 'POST',
      url: `${ROOT}/${ANNEX}${path}`,
      body: new URLSearchParams(form).toString(),
    });
  const sid = annex('/Messages.json', {
    To: '+16285550100',
    From: '+14155550190',
    Body: 'x',
  }).text('sid');
  annex('.json', { Status: 'suspended' });
  world.pass();

  const url = `${ROOT}/${ANNEX}/Messages/${sid}.json`;
  expect(world.request({ url }).json).toMatchObject({ status: 'failed', error_code: 30002 });
});

test('nobody closes the main account from here', () => {
  const { status, json } = withAnnex().post('.json', { Status: 'closed' });

  expect([status, json['code']]).toEqual([400, 20001]);
});

test('the balance is text', () => {
  expect(withAnnex().get('/Balance.json').json).toEqual({
    account_sid: ACCOUNT_SID,
    balance: '15.5',
    currency: 'USD',
  });
});
