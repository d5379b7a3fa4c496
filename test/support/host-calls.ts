import { basic, type PlatformUnderTest, type Reply } from './platform.ts';
import { ACCOUNT_SID, AUTH_TOKEN } from './fixtures.ts';

/** Requests to the hosts beside api.twilio.com, by absolute address. */
export function callHost(
  world: PlatformUnderTest,
  method: 'GET' | 'POST' | 'DELETE',
  url: string,
  fields: Readonly<Record<string, string>> = {},
): Reply {
  return world.request({
    method,
    url,
    headers: {
      Authorization: basic(ACCOUNT_SID, AUTH_TOKEN),
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body: method === 'POST' ? new URLSearchParams(fields).toString() : '',
  });
}
