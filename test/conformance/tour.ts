import { ROUTES } from '../../game/messaging/resources/routes.ts';
import { ACCOUNT_SID } from '../support/fixtures.ts';
import { aPlatform, basic } from '../support/platform.ts';
import { STEPS, type Step } from './tour-steps.ts';
import { aTourFixture, TEST_ACCOUNT, TEST_TOKEN } from './tour-fixture.ts';
import type { Exchange } from './validator.ts';

const HOSTS: Readonly<Record<string, string>> = {
  v1: 'messaging.twilio.com',
  v2: 'verify.twilio.com',
  lookups: 'lookups.twilio.com',
};

/**
 * A walk past everything the platform can answer: every route, every resource in every state it can take, every kind of
 * refusal. Returns what was said.
 */
export function takeTour(): readonly Exchange[] {
  const world = aPlatform(aTourFixture());
  const exchanges: Exchange[] = [];
  const noted = new Map<string, string>();

  for (const step of STEPS) {
    world.pass(step.wait ?? 0);
    const url = new URL(urlOf(fill(step.path, noted)));
    const isPost = step.method === 'POST';
    const { status, body } = world.platform.handle({
      method: step.method,
      url: url.href,
      headers: {
        Authorization: step.test
          ? basic(TEST_ACCOUNT, TEST_TOKEN)
          : basic(ACCOUNT_SID, 'fedcba9876543210fedcba9876543210'),
        'Content-Type': 'application/x-www-form-urlencoded',
      },
      body: isPost ? bodyOf(step, noted) : '',
      via: 'sdk',
      line: null,
    });
    exchanges.push({ method: step.method, host: url.hostname, path: url.pathname, status, body });
    if (step.note) noted.set(step.note, at(JSON.parse(body), step.noteKey ?? 'sid'));
  }
  return exchanges;
}

/** The value at a path such as "media_list.0.sid". */
function at(value: unknown, path: string): string {
  const keys = path.split('.');
  const found = keys.reduce<unknown>(
    (each, key) => (isIndexed(each) ? each[key] : undefined),
    value,
  );
  if (typeof found !== 'string')
    throw new Error(`The answer has no ${path}: ${JSON.stringify(value)}`);
  return found;
}

function isIndexed(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Routes the tour does not pass with success, as "METHOD host path". */
export function missedBy(exchanges: readonly Exchange[]): readonly string[] {
  return ROUTES.filter(({ method, host, path }) => {
    const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`);
    return !exchanges.some(
      (each) =>
        each.method === method &&
        each.host === host &&
        each.status < 400 &&
        pattern.test(each.path),
    );
  }).map(({ method, host, path }) => `${method} ${host}${path}`);
}

function urlOf(path: string): string {
  const [first = ''] = path.split('/');
  const host = HOSTS[first];
  if (host === undefined) {
    const account = `https://api.twilio.com/2010-04-01/Accounts/${ACCOUNT_SID}`;
    return path.startsWith('~')
      ? `https://api.twilio.com/2010-04-01/${path.slice(1)}`
      : account + path;
  }
  const rest = first === 'lookups' ? path.replace('lookups', 'v2') : path;
  return `https://${host}/${rest}`;
}

function bodyOf({ form = {} }: Step, noted: ReadonlyMap<string, string>): string {
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(form)) {
    for (const each of [value].flat()) fields.append(name, fill(each, noted));
  }
  return fields.toString();
}

/** `{name}` is what an earlier step noted under that name. */
function fill(text: string, noted: ReadonlyMap<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name) => noted.get(name) ?? whole);
}
