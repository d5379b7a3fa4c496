import { expect, test } from 'vitest';
import { ACCOUNT_SID, aFixture, AUTH_TOKEN } from '../../support/fixtures.ts';
import { aPlatform } from '../../support/platform.ts';
import { strictSchema } from '../openapi/strict-schema.ts';

test('the account has every field of the OpenAPI schema and no other', () => {
  expect(strictSchema('account').safeParse(aPlatform().get('.json').json).error).toBeUndefined();
});

test('the account is the fixture’s', () => {
  const { status, json } = aPlatform(
    aFixture({ account: { friendlyName: 'Lamp Street Desk', type: 'Trial' } }),
  ).get('.json');

  expect(status).toBe(200);
  expect(json).toMatchObject({
    sid: ACCOUNT_SID,
    auth_token: AUTH_TOKEN,
    owner_account_sid: ACCOUNT_SID,
    friendly_name: 'Lamp Street Desk',
    status: 'active',
    type: 'Trial',
    uri: `/2010-04-01/Accounts/${ACCOUNT_SID}.json`,
  });
});
