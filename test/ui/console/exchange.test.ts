import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { curlOf } from '../../../game/ui/console/curl.ts';
import { exchangeOf, HIDDEN } from '../../../game/ui/console/exchange.ts';
import { aRequest } from '../../support/evidence.ts';

const keys = btoa('AC0123:secret-token');

it('shows the user of the keys and hides the token', () => {
  const { headers } = exchangeOf(aRequest({ headers: { authorization: `Basic ${keys}` } }));
  expect(headers).toEqual([['authorization', `Basic base64(AC0123:${HIDDEN})`]]);
});

it('hides whatever else stands where the keys should', () => {
  for (const authorization of [
    'Bearer secret-token',
    'Basic secret-token!',
    `Basic ${btoa('secret-token')}`,
    'secret-token',
  ]) {
    const exchange = exchangeOf(aRequest({ headers: { Authorization: authorization } }));
    expect(JSON.stringify(exchange.headers)).not.toContain('secret-token');
    expect(exchange.headers[0]?.[1]).toContain(HIDDEN);
  }
});

it('hides the token in an answer that carries it', () => {
  const response = { auth_token: 'secret-token', subaccounts: [{ authToken: 'secret-token' }] };
  expect(exchangeOf(aRequest({ response })).answer).not.toContain('secret-token');
});

it('puts parameters of a question into the address and those of an order into the form', () => {
  const params = { To: '+1', PageSize: '2' };
  const path = '/2010-04-01/Accounts/AC1/Messages.json';
  expect(exchangeOf(aRequest({ method: 'GET', path, params })).url).toBe(
    `https://api.twilio.com${path}?To=%2B1&PageSize=2`,
  );
  expect(exchangeOf(aRequest({ path, params: { MediaUrl: ['a', 'b'] } })).form).toEqual([
    ['MediaUrl', 'a'],
    ['MediaUrl', 'b'],
  ]);
});

it('writes a curl that a shell reads as it was meant', () => {
  const body = `It's $HOME & "you"\n\`id\` \\ ❤`;
  const curl = curlOf(exchangeOf(aRequest({ params: { Body: body } })));
  const [, ...given] = execFileSync('sh', ['-c', `curl() { printf '%s\\0' "$@"; }; ${curl}`], {
    env: { TWILIO_ACCOUNT_SID: 'AC1', TWILIO_AUTH_TOKEN: 't' },
    encoding: 'utf8',
  }).split('\0');
  expect(given).toContain('AC1:t');
  expect(given).toContain(`Body=${body}`);
});

it('never puts the token on the clipboard', () => {
  const request = aRequest({ headers: { authorization: `Basic ${keys}` } });
  expect(curlOf(exchangeOf(request))).not.toMatch(/secret-token|QUMw/);
});
