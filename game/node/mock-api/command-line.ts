import { parseArgs } from 'node:util';
import type { Fixture } from '../../domain/fixture.ts';
import { defaultFixture, readFixtureFile, UsageError } from './fixture-file.ts';
import type { ClockKind } from './pace.ts';

export const help = `npm run mock-api -- [options]

The messaging API on this machine: SDKs and curl talk to it instead of the service. Nothing is sent, nothing costs.

  --port N         where to listen (default 4010; 0 takes a free one)
  --host NAME      on which address (default 127.0.0.1, which only this machine reaches)
  --fixture FILE   the world to begin with: an objective.json (its first fixture, or FILE#id), or a fixture of its own;
                   without it a full account with one number and everybody in levels/people.json
  --clock real     virtual time follows the wall clock (default)
  --clock manual   it stands still until POST /_clock {"advance": ms} or {"settle": true}
  --seed N         fixes SIDs and everything else that looks random
  --help           this text

Each API host is a first path segment: /api.twilio.com/2010-04-01/..., /messaging.twilio.com/v1/...,
/lookups.twilio.com/v2/..., /verify.twilio.com/v2/...; without one, api.twilio.com is meant.
Webhooks go out to addresses of this machine only, such as http://localhost:3000/sms.

GET /_evidence   what happened: requests, messages, webhooks
GET /_clock      the virtual time
POST /_reset     begins anew`;

export type Command =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'serve';
      readonly port: number;
      readonly host: string;
      readonly clock: ClockKind;
      readonly fixture: Fixture;
    };

/** What the words of the command line mean. Throws a UsageError with a sentence about what is wrong. */
export function readCommand(words: readonly string[]): Command {
  const values = parse(words);
  if (values.help) return { kind: 'help' };
  const clock = readClock(values.clock);
  const { port = '4010', host = '127.0.0.1' } = values;
  const file = values.fixture;
  const fixture = file === undefined ? startingNow(defaultFixture(), clock) : readFixtureFile(file);
  return {
    kind: 'serve',
    port: readNumber('--port', port, 65_535),
    host,
    clock,
    fixture:
      values.seed === undefined
        ? fixture
        : { ...fixture, seed: readNumber('--seed', values.seed, 2 ** 31 - 1) },
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        fixture: { type: 'string' },
        clock: { type: 'string' },
        seed: { type: 'string' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    const [sentence = ''] = (error instanceof Error ? error.message : '').split('. ');
    throw new UsageError(
      `${sentence.replace(/\.$/, '')}. npm run mock-api -- --help lists what there is.`,
    );
  }
}

function readClock(text = 'real'): ClockKind {
  if (text === 'real' || text === 'manual') return text;
  throw new UsageError(`--clock takes real or manual, not "${text}".`);
}

function readNumber(option: string, text: string, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= most) return value;
  throw new UsageError(`${option} takes a whole number from 0 to ${most}, not "${text}".`);
}

/** With the wall clock, a world nobody chose begins today. */
function startingNow(fixture: Fixture, clock: ClockKind): Fixture {
  return clock === 'real' ? { ...fixture, startsAt: new Date().toISOString() } : fixture;
}
