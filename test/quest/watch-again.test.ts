import { expect, it } from 'vitest';
import { createActor, fromPromise } from 'xstate';
import { defaultSettings } from '../../game/domain/settings.ts';
import { questMachine } from '../../game/quest/quest-machine.ts';
import { watchAgain } from '../../game/quest/watch-again.ts';
import { anEvidence } from '../support/evidence.ts';
import { aLevel } from '../support/objectives.ts';

const level = aLevel();
const [objective] = level.objectives;

function visit(run: (code: string) => void) {
  const quest = createActor(
    questMachine.provide({
      actors: {
        loadLevel: fromPromise(async ({ input }) => {
          if (input.id !== level.id) throw new Error('no such place');
          return level;
        }),
        runCode: fromPromise(async ({ input }) => {
          run(input.code);
          return [anEvidence()];
        }),
      },
    }),
    {
      input: {
        save: null,
        drafts: new Map(),
        settings: defaultSettings,
        firstLevel: level.id,
        today: () => '2026-11-05',
      },
    },
  );
  return quest.start();
}

it('opens the terminal and runs there what it was given', async () => {
  const ran: string[] = [];
  const quest = visit((code) => ran.push(code));
  await watchAgain(quest, { level: level.id, objective: objective!.id, code: 'once();' });
  expect(ran).toEqual(['once();']);
  expect(quest.getSnapshot().context.drafts.size).toBe(0);
});

it('runs nothing where the place does not come', async () => {
  const ran: string[] = [];
  const quest = visit((code) => ran.push(code));
  await watchAgain(quest, { level: 'atlantis', objective: 'x', code: 'once();' });
  expect(ran).toEqual([]);
});
