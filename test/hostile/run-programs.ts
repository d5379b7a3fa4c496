import { CLIENT, OWN, PICO } from '../support/desk.ts';
import { isClear, outcomeOf, sentenceOf } from './outcome.ts';
import type { Program } from './programs/program.ts';
import { expect, type Stage, test } from './stage.ts';
import { readPrograms } from './programs/all.ts';

const HARMLESS = `${CLIENT}const message = await client.messages.create({ to: '${PICO}', from: '${OWN}', body: 'x' });
console.log(message.status);`;

/** A frame may take this long before somebody notices; a busy machine gets five times as long. */
const FRAME_MS = 200;

/** Runs every program, and after each a harmless one: nothing got out, the page lives, the next run is fine. */
export function testPrograms(kind: 'frame' | 'worker'): void {
  test.beforeAll(async ({ stage }) => {
    expect(await stage.open({ isBare: kind === 'worker' })).toBe(kind);
    await stage.takeForeign();
  });

  for (const [group, programs] of Object.entries(readPrograms())) {
    test.describe(group, () => {
      for (const program of programs) {
        test(program.name, async ({ stage }) => await outlive(stage, program));
      }
    });
  }
}

async function outlive(stage: Stage, { code, ends }: Program): Promise<void> {
  const { evidence, tookMs, worstFrameMs } = await stage.run(
    code.replaceAll('CANARY', stage.canary.address),
  );
  const { ended, log } = evidence;
  note('frame, ms', worstFrameMs);
  note('run, ms', tookMs);
  const sentence = sentenceOf(ended);
  expect(ends, sentence).toContain(outcomeOf(ended));
  expect(ended).not.toMatchObject({ reason: 'crashed' });
  expect(isClear(sentence), sentence).toBe(true);
  expect(log.filter(({ text }) => text.includes('ESCAPE'))).toEqual([]);
  expect(worstFrameMs).toBeLessThan(FRAME_MS * 5);

  const next = await stage.run(HARMLESS);
  expect(next.evidence.log.map(({ text }) => text)).toEqual(['queued']);
  expect(next.evidence.ended).toEqual({ how: 'normally' });
  expect(stage.canary.visits).toEqual([]);
  expect(await stage.takeForeign()).toEqual([]);
}

function note(type: string, value: number): void {
  test.info().annotations.push({ type, description: String(value) });
}
