import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Level, Objective } from '../../../game/domain/level.ts';
import type { Thing } from '../../../game/domain/level-map.ts';
import type { VehicleName } from '../../../game/domain/vehicle.ts';
import { type AuthoredLevel, courseOf, readCourse } from '../../../game/node/levels/authored.ts';
import { deadEndsIn, inspect } from '../../../game/node/levels/inspect.ts';

const { course } = readCourse(join(import.meta.dirname, '../../..'));
const sound = course.levels[0]!;

/** What the rules say of the first level with this done to it, it being the only one of the course. */
function complaintsAbout(change: (authored: AuthoredLevel) => AuthoredLevel): string {
  const changed = change(sound);
  return inspect(changed, courseOf([changed]))
    .map(({ file, text }) => `${file}: ${text}`)
    .join('\n');
}

function withLevel(change: (level: Level) => Partial<Level>) {
  return ({ level, files }: AuthoredLevel) => ({ level: { ...level, ...change(level) }, files });
}

function withThings(change: (things: readonly Thing[]) => readonly Thing[]) {
  return withLevel(({ map }) => ({ map: { ...map, things: change(map.things) } }));
}

/** One more vehicle, from one point to another. */
function withVehicle(
  what: VehicleName,
  [fromX, fromY]: readonly [number, number],
  [toX, toY]: readonly [number, number],
) {
  return withThings((all) => [
    ...all,
    {
      ...all.find(({ kind }) => kind === 'spawn')!,
      id: 'ride',
      kind: 'vehicle',
      what,
      pace: 40,
      rest: 5,
      halt: 0,
      returns: false,
      route: [
        { x: fromX, y: fromY },
        { x: toX, y: toY },
      ],
    },
  ]);
}

function withObjective(change: (objective: Objective) => Partial<Objective>) {
  return withLevel(({ objectives }) => ({
    objectives: objectives.map((each) => ({ ...each, ...change(each) })),
  }));
}

function withInk(change: (ink: string) => string) {
  return ({ level, files }: AuthoredLevel) => ({
    level,
    files: { ...files, 'dialogue.ink': change(files['dialogue.ink'] ?? '') },
  });
}

describe('the rules of levels', () => {
  it.each([
    [
      'a level needed that is not there',
      withLevel(() => ({ needs: ['nowhere'] })),
      'needs "nowhere"',
    ],
    ['no start', withThings((all) => all.filter(({ id }) => id !== 'start')), 'no Spawn'],
    [
      'no terminal',
      withThings((all) => all.filter(({ kind }) => kind !== 'terminal')),
      'exactly one Terminal',
    ],
    [
      'an exit to nowhere',
      withThings((all) =>
        all.map((each) => (each.kind === 'exit' ? { ...each, to: 'nowhere' } : each)),
      ),
      'leads to "nowhere"',
    ],
    [
      'a condition over no objective',
      withThings((all) => all.map((each) => ({ ...each, when: { done: ['a/b'], notDone: [] } }))),
      'waits for "a/b"',
    ],
    [
      'a spawn in a wall',
      withThings((all) =>
        all.map((each) => (each.kind === 'spawn' ? { ...each, x: 0, y: 0 } : each)),
      ),
      'stands in a wall',
    ],
    [
      'somebody who walks into a wall',
      withThings((all) => [
        ...all,
        {
          ...all.find(({ kind }) => kind === 'spawn')!,
          id: 'sailor',
          kind: 'passerby',
          who: 'sailor',
          pace: 22,
          carries: null,
          knot: null,
          route: [
            { x: 212, y: 228 },
            { x: 212, y: 20 },
          ],
        },
      ]),
      'walks into a wall',
    ],
    ['a van in a wall', withVehicle('post-van', [-60, 20], [900, 20]), 'drives into a wall'],
    ['a boat on a quay', withVehicle('launch', [-60, 228], [900, 228]), 'sails on dry land'],
    ['a van out of nowhere', withVehicle('post-van', [100, 228], [900, 228]), 'gone in sight'],
    ['a van that climbs', withVehicle('post-van', [-60, 228], [900, 200]), 'from the side only'],
    [
      'a van that waits for ever',
      (authored) => {
        const { x, y } = authored.level.map.things.find(({ kind }) => kind === 'npc')!;
        return withVehicle('post-van', [x - 900, y + 4], [x + 900, y + 4])(authored);
      },
      'who stands in its way',
    ],
    [
      'a terminal out of reach',
      withThings((all) =>
        all.map((each) => (each.kind === 'terminal' ? { ...each, x: 8, y: 8 } : each)),
      ),
      'one cannot walk to',
    ],
    [
      'a knot nobody says',
      withInk((ink) => `${ink}\n=== attic ===\nHello.\n-> END\n`),
      'nobody says the knot "attic"',
    ],
    [
      'a question about no objective',
      withInk((ink) => `${ink}\n// done("x/y")`),
      'asks about "x/y"',
    ],
    [
      'a mood nobody has',
      withInk((ink) => `${ink}\n// # mood: hapy`),
      'the mood "hapy"; there are',
    ],
    [
      'a conversation that opens nothing',
      withObjective(() => ({ id: 'sent-a-text' })),
      'opens "send-a-text", which is no objective here. Did you mean "sent-a-text"?',
    ],
    ['a real telephone', withInk((ink) => `${ink}\n// +14165551234`), '+14165551234 may belong'],
    ['a long brief', withObjective(() => ({ brief: 'word '.repeat(91) })), '91 words where 90'],
    ['a long hint', withObjective(() => ({ hints: ['word '.repeat(26)] })), '26 words where 25'],
    ['no hint', withObjective(() => ({ hints: [] })), 'has not 1 to 4 hints'],
    ['a debrief of one line', withObjective(() => ({ debrief: 'Done.' })), 'has not two lines'],
    ['blame', withObjective(() => ({ brief: 'You just did it wrong.' })), 'blames or belittles'],
    [
      'a check twice',
      withObjective(({ checks }) => ({ checks: [...checks, checks[0]!] })),
      'has two checks',
    ],
    [
      'an objective after nothing',
      withObjective(() => ({ after: ['nothing'] })),
      'comes after "nothing"',
    ],
  ])('see %s', (_name, change, complaint) => {
    expect(complaintsAbout(change)).toContain(complaint);
  });
});

describe('a search through the story', () => {
  it('finds what can never be reached', () => {
    const locked = withThings((all) =>
      all.map((each) =>
        each.kind === 'exit'
          ? { ...each, opens: { done: ['first-contact/never'], notDone: [] } }
          : each,
      ),
    );
    const [, ...others] = course.levels;
    const found = deadEndsIn(courseOf([locked(sound), ...others]));

    expect(found.length).toBe(course.keys.length - sound.level.objectives.length);
    expect(found[0]?.text).toContain('cannot be reached');
  });
});
