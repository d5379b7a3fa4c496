import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { rolldown } from 'rolldown';
import type { ErrorRecord, Evidence, LogRecord } from '../../../game/domain/evidence.ts';
import type { Fixture } from '../../../game/domain/fixture.ts';
import { startMockServer } from '../../support/mock-server.ts';
import { startStepping } from './stepping.ts';

/** What a process that runs an answer has to know. */
export interface Assignment {
  readonly file: string;
  /** Address of the mock API. */
  readonly server: string;
  /** Where its clock is moved, and visits are handed over. */
  readonly stepping: string;
  readonly startsAt: string;
  readonly seed: number;
}

/** What only the process itself knows when it is over. */
export interface Told {
  readonly log: readonly Pick<LogRecord, 'at' | 'level' | 'text'>[];
  readonly ended:
    | { readonly how: 'normally' | 'stopped' }
    | {
        readonly how: 'error';
        readonly error: Pick<ErrorRecord, 'name' | 'message' | 'code' | 'status'>;
      };
  /** When nothing but a visitor could wake the code any more; null: before that it was over. */
  readonly idleSince: number | null;
}

/** Evidence as far as real Node and real HTTP can know it. */
export type NodeEvidence = Pick<
  Evidence,
  'requests' | 'messages' | 'webhooks' | 'debugger' | 'account' | 'handsets' | 'lastedMs'
> &
  Pick<Told, 'log' | 'ended'>;

const LONGEST_RUN = 25_000;

/** Runs a file with the real SDK in a process of its own, against the mock API in this one. */
export async function runInNode(file: string, fixture: Fixture): Promise<NodeEvidence> {
  const stepping = await startStepping(fixture);
  const server = await startMockServer(fixture, 'manual', stepping.open);
  try {
    const { startsAt, seed, account, env } = fixture;
    const { address } = stepping;
    const assignment: Assignment = {
      file,
      server: server.address,
      stepping: address,
      startsAt,
      seed,
    };
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [await program(), JSON.stringify(assignment)],
      {
        timeout: LONGEST_RUN,
        env: {
          PATH: process.env['PATH'],
          TZ: 'UTC',
          TWILIO_ACCOUNT_SID: account.sid,
          TWILIO_AUTH_TOKEN: account.authToken,
          ...env,
        },
      },
    );
    const { idleSince, ...told } = JSON.parse(stdout) as Told;
    const lastedMs = stepping.settle(idleSince);
    const { now: _, ...record } = await server.evidence();
    return { ...record, ...told, lastedMs };
  } finally {
    await Promise.all([server.close(), stepping.close()]);
  }
}

const cache = join(import.meta.dirname, '../../../node_modules/.cache');
let built: Promise<string> | null = null;

/** The program as one file of plain JavaScript, so that each process starts quickly and loads nothing but Node’s own. */
function program(): Promise<string> {
  built ??= buildProgram();
  return built;
}

async function buildProgram(): Promise<string> {
  const build = await rolldown({
    input: join(import.meta.dirname, 'run-answer.ts'),
    platform: 'node',
    logLevel: 'warn',
  });
  const file = join(cache, `run-answer-${process.pid}.mjs`);
  await build.write({ file, format: 'esm' });
  process.once('exit', () => rmSync(file, { force: true }));
  return file;
}
