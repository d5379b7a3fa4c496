import { aDesk, CLIENT, OWN, PICO, runCode } from '../support/desk.ts';
import { allLevels, levelFiles } from '../support/levels.ts';
import { readPrograms } from './programs/all.ts';
import { expect, test } from './stage.ts';
import type { Fixture } from '../../game/domain/fixture.ts';

/** The same code in the same fixture is the same evidence, byte for byte, in Chromium and in Node. */
interface Case {
  readonly name: string;
  readonly code: string;
  readonly fixture: Fixture;
}

const SENDING = `${CLIENT}const one = await client.messages.create({ to: '${PICO}', from: '${OWN}', body: 'Ünïcode 🌊' });
setTimeout(() => console.log(Math.random(), Date.now(), performance.now()), 1500);
console.log(one.sid, one.dateCreated, [0.1 + 0.2, 1e21, -0], new Map([[{}, Symbol('x')]]));
await client.messages.create({ to: '+1', from: '${OWN}', body: 'x' });`;

/** Those whose end depends on a count or a rule, not on how quick the machine is. */
const GROUPS = ['thrown', 'reach', 'tamper', 'stack'];

const cases: readonly Case[] = [
  { name: 'a program that uses everything', code: SENDING, fixture: aDesk() },
  ...['solution', 'starter'].flatMap((kind) => levelCases(`${kind}.js`)),
  ...GROUPS.flatMap((group) => readPrograms()[group] ?? []).map(({ name, code }) => ({
    name,
    code,
    fixture: aDesk(),
  })),
];

function levelCases(file: string): Case[] {
  return allLevels().flatMap(({ id, objectives }) =>
    objectives.flatMap((objective) =>
      objective.fixtures.map((fixture) => ({
        name: `${id}/${objective.id} ${file} in ${fixture.id}`,
        code: levelFiles(id)[`objectives/${objective.id}/${file}`] ?? '',
        fixture,
      })),
    ),
  );
}

test.beforeAll(async ({ stage }) => {
  await stage.open();
});

for (const { name, code, fixture } of cases) {
  test(name, async ({ stage }) => {
    const { evidence } = await stage.run(code, { fixture });
    const inNode = await runCode(code, fixture);
    // How far a program without end comes in two real seconds is the machine's affair.
    if (inNode.ended.how === 'stopped') expect(evidence.ended.how).toBe('stopped');
    else expect(JSON.stringify(evidence)).toBe(JSON.stringify(inNode));
  });
}
