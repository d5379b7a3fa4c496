import { describe, expect, it } from 'vitest';
import { defaultAvatar } from '../../game/domain/avatar.ts';
import { emptyLearning, openRung } from '../../game/domain/learning.ts';
import { complete, startOf } from '../../game/domain/progress.ts';
import { defaultSettings } from '../../game/domain/settings.ts';
import {
  arrive,
  awaitedObjective,
  headForAddress,
  initialContext,
  showVerdict,
  startAnew,
  takeOver,
} from '../../game/quest/changes.ts';
import type { QuestContext } from '../../game/quest/quest-types.ts';
import { aLevel } from '../support/objectives.ts';

const key = 'first-contact/send-a-text';

function aContext(changes: Partial<QuestContext> = {}): QuestContext {
  const input = {
    save: null,
    drafts: new Map<string, string>(),
    settings: defaultSettings,
    firstLevel: 'first-contact',
    today: () => '2026-07-30',
  };
  return { ...initialContext(input), ...changes };
}

const aSave = (name: string) => ({
  name,
  progress: startOf('lamp-street'),
  learning: emptyLearning,
  avatar: defaultAvatar,
  settings: defaultSettings,
});

describe('an imported save', () => {
  it('without a name leaves the player the name they have', () => {
    const context = aContext({ name: 'Ada' });
    expect(takeOver(context, aSave(''), new Map()).name).toBe('Ada');
    expect(takeOver(context, aSave('Bo'), new Map()).name).toBe('Bo');
  });

  it('brings its drafts, and leaves those it does not have', () => {
    const drafts = new Map([
      ['a', 'mine'],
      ['b', 'mine'],
    ]);
    const taken = takeOver(aContext({ drafts }), aSave('Bo'), new Map([['a', 'theirs']]));
    expect(taken.drafts).toEqual(
      new Map([
        ['a', 'theirs'],
        ['b', 'mine'],
      ]),
    );
  });

  it('never loses what was done and learnt here', () => {
    const context = aContext({
      progress: complete(startOf('first-contact'), key),
      learning: openRung(emptyLearning, key, 4),
    });
    expect(takeOver(context, aSave('Bo'), new Map())).toMatchObject({
      progress: { completed: [key], place: { level: 'lamp-street' } },
      learning: { rungs: { [key]: 1 } },
    });
  });
});

it('forgets what was said when one comes to another place, not when one comes back', () => {
  const said = [{ who: 'pico', text: 'Hello' }];
  const context = aContext({ level: aLevel(), said });
  expect(arrive(context, aLevel()).said).toBe(said);
  expect(arrive(context, aLevel({ id: 'lamp-street' })).said).toEqual([]);
});

it('an address of the place where one is moves nobody', () => {
  const place = { level: 'first-contact', at: { x: 5, y: 6 }, spawn: 'start' };
  const context = aContext({ progress: { completed: [], place } });
  expect(headForAddress(context, 'first-contact', null).destination).toBe(place);
  expect(headForAddress(context, 'lamp-street', null).destination).toEqual({
    level: 'lamp-street',
    at: null,
    spawn: 'start',
  });
});

it('opens the first terminal only for who asked for the first', () => {
  const level = aLevel();
  expect(awaitedObjective(aContext({ level, opening: 'first' }))).toBe(level.objectives[0]);
  expect(awaitedObjective(aContext({ level, opening: 'unheard-of' }))).toBeNull();
  expect(awaitedObjective(aContext({ level }))).toBeNull();
});

it('a new game remembers nothing of the old one', () => {
  const learning = openRung(emptyLearning, key, 4);
  const drafts = new Map([[key, 'send();']]);
  expect(startAnew(aContext({ learning, drafts, runs: new Map([[key, 2]]) }))).toMatchObject({
    learning: emptyLearning,
    drafts: new Map(),
    runs: new Map(),
  });
});

it('counts a run as missed only when it did not pass', () => {
  const [objective] = aLevel().objectives;
  const context = aContext({ level: aLevel(), objective: objective! });
  const missesAfter = (passed: boolean) =>
    showVerdict({ ...context, verdict: { passed, checks: [], remark: null } }).learning?.misses;
  expect(missesAfter(true)).toEqual({});
  expect(missesAfter(false)).toEqual({ [key]: 1 });
});
