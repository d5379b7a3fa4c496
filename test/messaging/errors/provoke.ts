import type { Fixture } from '../../../game/domain/fixture.ts';
import { aTourFixture, TEST_ACCOUNT, TEST_TOKEN } from '../../conformance/tour-fixture.ts';
import { ACCOUNT_SID } from '../../support/fixtures.ts';
import { aPlatform, basic, type Reply } from '../../support/platform.ts';

/** A request that must be refused, and what has to happen before it. */
export interface Provocation {
  readonly fixture?: Partial<Fixture>;
  readonly account?: Partial<Fixture['account']>;
  readonly test?: true;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
  readonly host?: string;
  /** Below the account on api.twilio.com, whole on other hosts. `{sid}` is the SID of what was made before. */
  readonly path?: string;
  readonly form?: Readonly<Record<string, string | readonly string[]>>;
  /** The same request so many times before, so much later each, in milliseconds. */
  readonly before?: { readonly times: number; readonly pass: number };
  /** A request to make first, whose answer names the SID. */
  readonly first?: Omit<Provocation, 'first' | 'fixture' | 'account' | 'message'>;
  /** The wire text. */
  readonly message: string;
}

const GOOD = { To: '+16285550100', From: '+14155550100', Body: 'Hello' };

/** Makes the request of a provocation in a fresh world. */
export function provoke(provocation: Provocation): Reply {
  const tour = aTourFixture();
  const world = aPlatform({
    ...tour,
    messages: [],
    script: [],
    ...provocation.fixture,
    account: { ...tour.account, ...provocation.account },
  });
  const token = tour.account.authToken;

  function ask(each: Omit<Provocation, 'message'>, sid: string): Reply {
    const { method = 'POST', host = 'api.twilio.com', path = '/Messages.json' } = each;
    const account = each.test ? TEST_ACCOUNT : ACCOUNT_SID;
    const prefix = host === 'api.twilio.com' ? `/2010-04-01/Accounts/${account}` : '';
    const { platform } = world;
    const response = platform.handle({
      method,
      url: `https://${host}${prefix}${path.replace('{sid}', sid)}`,
      headers: each.headers ?? {
        Authorization: each.test ? basic(TEST_ACCOUNT, TEST_TOKEN) : basic(ACCOUNT_SID, token),
        'Content-Type': 'application/x-www-form-urlencoded',
      },
      body: method === 'POST' ? encode(formOf(each)) : '',
      via: 'sdk',
      line: null,
    });
    const json: Record<string, unknown> = response.body === '' ? {} : JSON.parse(response.body);
    return { ...response, json, text: (name) => String(json[name]), rows: () => [] };
  }

  const sid = provocation.first ? ask(provocation.first, '').text('sid') : '';
  for (let time = 0; time < (provocation.before?.times ?? 0); time++) {
    ask(provocation, sid);
    world.pass(provocation.before?.pass ?? 0);
  }
  return ask(provocation, sid);
}

/** To Messages.json goes a good message, changed by the form; elsewhere the form alone. */
function formOf({ path, host, form = {} }: Omit<Provocation, 'message'>) {
  return path === undefined && host === undefined ? { ...GOOD, ...form } : form;
}

function encode(form: Readonly<Record<string, string | readonly string[]>>): string {
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(form)) {
    for (const each of [value].flat()) fields.append(name, each);
  }
  return fields.toString();
}
