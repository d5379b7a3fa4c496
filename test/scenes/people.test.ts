import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cast } from '../../assets/source/people/cast.ts';
import { townspeople } from '../../assets/source/people/crowd/townspeople.ts';
import { splitGlow } from '../../game/scenes/crowd.ts';
import { beatOf, idleEmote } from '../../game/scenes/habits.ts';
import { glanceOf, stanceOf } from '../../game/scenes/stance.ts';
import { allLevels } from '../support/levels.ts';

const built = join(import.meta.dirname, '../../assets/built/people');
const outdoors = allLevels().map(({ id, map }) => [id, map] as const);

describe('the people of the streets', () => {
  it('are at least eight, each with a strip of their own', () => {
    const strips = readdirSync(built).map((file) => file.replace('.png', ''));
    expect(strips.toSorted()).toEqual(Object.keys(townspeople).toSorted());
    expect(strips.length).toBeGreaterThanOrEqual(8);
  });

  it.each(outdoors)('walk through %s, two or more at any time, and are all drawn', (_id, map) => {
    const walkers = map.things.flatMap((thing) => (thing.kind === 'passerby' ? [thing] : []));
    const always = walkers.filter(({ when }) => when.done.length + when.notDone.length === 0);
    expect(always.length).toBeGreaterThanOrEqual(2);
    const strangers = walkers.filter(({ who }) => !(who in townspeople) && !(who in cast));
    expect(strangers.map(({ who }) => who)).toEqual([]);
  });
});

describe('how somebody stands', () => {
  it('looks left as a mirrored right', () => {
    expect(stanceOf('left', 2)).toEqual({ frame: 'right/2', isMirrored: true });
    expect(stanceOf('up', 0)).toEqual({ frame: 'up/0', isMirrored: false });
  });

  it.each([
    ['down', 'right', { frame: 'down-glance/0', isMirrored: false }],
    ['up', 'left', { frame: 'up-glance/0', isMirrored: true }],
    ['left', 'down', { frame: 'right-glance/0', isMirrored: true }],
    ['right', 'left', { frame: 'right-glance/0', isMirrored: false }],
    ['right', 'right', null],
    ['down', 'up', null],
    ['left', 'up', null],
  ] as const)('facing %s, turns the head %s', (facing, towards, stance) => {
    expect(glanceOf(facing, towards)).toEqual(stance);
  });
});

describe('what somebody feels when nothing happens', () => {
  it('is waiting, in the Hush, whoever it is', () => {
    expect([0, 1, 2, 3].map((beat) => idleEmote('busker', false, beat))).toEqual([
      'dots',
      'dots',
      'dots',
      'zzz',
    ]);
  });

  it('is their own, where the place lives, and for some nothing', () => {
    expect(idleEmote('busker', true, 0)).toBe('note');
    expect(idleEmote('lamplighter', true, 0)).toBeNull();
  });

  it('has a rhythm of its own for everybody', () => {
    expect(beatOf(0, 10_999)).toBe(0);
    expect(beatOf(0, 11_000)).toBe(1);
    expect(beatOf(6000, 5000)).toBe(1);
  });
});

it('people keep a little light in the dark; what is marked shines wholly', () => {
  const [base, glow] = splitGlow(
    new Uint8ClampedArray([255, 0, 0, 255, 0, 255, 0, 254, 9, 9, 9, 0]),
  );
  expect([...base]).toEqual([177, 0, 0, 255, 0, 0, 0, 255, 0, 0, 0, 0]);
  expect([...glow]).toEqual([78, 0, 0, 255, 0, 255, 0, 255, 0, 0, 0, 0]);
});
