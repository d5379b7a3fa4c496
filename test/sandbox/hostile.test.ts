import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Ending } from '../../game/domain/evidence.ts';
import { LIMITS } from '../../game/sandbox/engine/limits.ts';
import { aDesk, runCode } from '../support/desk.ts';

/**
 * Programs that try to hang, crash, flood or escape. Those that may end "killed" need the watchdog of the page and are
 * left to a browser.
 */
const FOLDER = join(import.meta.dirname, 'hostile');

interface Program {
  readonly file: string;
  readonly expect: readonly string[];
}

const { programs }: { readonly programs: readonly Program[] } = JSON.parse(
  readFileSync(join(FOLDER, 'manifest.json'), 'utf8'),
);

const HARMLESS = `const client = require('twilio')();
const message = await client.messages.create({ to: '+16285550100', from: '+14155550100', body: 'x' });
console.log(message.status);`;

function outcomeOf(ended: Ending): string {
  if (ended.how === 'normally') return 'ok';
  if (ended.how === 'error') return 'error';
  return ended.reason === 'never-settled' ? ended.reason : 'stopped';
}

describe('hostile programs', () => {
  test.each(programs.filter((program) => !program.expect.includes('killed')))(
    '$file',
    async (program) => {
      const code = readFileSync(join(FOLDER, program.file), 'utf8');
      const { ended, log } = await runCode(code, aDesk(), { limits: { wallMs: LIMITS.wallMs } });
      expect(program.expect).toContain(outcomeOf(ended));
      expect(ended).not.toMatchObject({ reason: 'crashed' });
      expect(log.filter((line) => line.text.includes('ESCAPE'))).toEqual([]);
      const next = await runCode(HARMLESS);
      expect(next.log.map((line) => line.text)).toEqual(['queued']);
    },
  );
});
