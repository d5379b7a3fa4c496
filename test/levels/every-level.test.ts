/** What every level owes its players. No exemptions. */
import { describe, expect, it } from 'vitest';
import type { Objective } from '../../game/domain/level.ts';
import { objectiveKey } from '../../game/domain/level.ts';
import type { Requirement, Thing } from '../../game/domain/level-map.ts';
import { complete, meets, type Progress, startOf } from '../../game/domain/progress.ts';
import { useOf } from '../../game/domain/things.ts';
import { allLevels, levelFiles } from '../support/levels.ts';
import { answersOf, missedBy, verdictOn } from './answers.ts';
import { divertsIn, knotsIn, longestSpeech, walksOf } from './conversations.ts';
import { countWords, fictional, phoneNumbersIn, spoken, unkind, withoutPatterns } from './words.ts';

const levels = allLevels();
const everyKey = levels.flatMap(({ id, objectives }) =>
  objectives.map((objective) => objectiveKey(id, objective.id)),
);
/** After nothing, after the first objective, after the second ... */
const statesOfPlay: readonly Progress[] = everyKey.reduce(
  (states, key) => [...states, complete(states.at(-1)!, key)],
  [startOf(levels[0]!.id)],
);

describe.each(levels)('$id', (level) => {
  const files = levelFiles(level.id);
  const ink = files['dialogue.ink'] ?? '';
  const knots = new Set(level.map.things.map(knotOf).filter((knot) => knot !== null));

  it('needs only levels that come before it', () => {
    const before = levels.slice(0, levels.indexOf(level)).map(({ id }) => id);
    expect(level.needs.filter((id) => !before.includes(id))).toEqual([]);
  });

  it('has a start, and a terminal for every objective', () => {
    const { things } = level.map;
    const done = things.flatMap((each) => (each.kind === 'terminal' ? [each.objective] : []));
    expect(things.some(({ kind, id }) => kind === 'spawn' && id === 'start')).toBe(true);
    expect(done.toSorted()).toEqual(level.objectives.map(({ id }) => id).toSorted());
  });

  it('opens doors and shows things for objectives that exist', () => {
    const named = level.map.things.flatMap(requirementsOf).flatMap(keysOf);
    expect(named.filter((key) => !everyKey.includes(key))).toEqual([]);
  });

  it('lights lamps and wakes for levels that exist: the objective may still have to be written', () => {
    const named = level.map.things
      .flatMap((each) => ('lit' in each && each.lit ? [each.lit] : []))
      .concat(level.map.live)
      .flatMap(keysOf);
    expect(named.filter((key) => !levels.some(({ id }) => key.startsWith(`${id}/`)))).toEqual([]);
  });

  it('leads only to places that exist', () => {
    const lost = level.map.things.filter((each) => {
      if (each.kind !== 'exit') return false;
      const there = levels.find(({ id }) => id === each.to);
      return !there?.map.things.some(({ kind, id }) => kind === 'spawn' && id === each.spawn);
    });
    expect(lost).toEqual([]);
  });

  it('has a thing for every knot of its script, and a knot for every thing that speaks', () => {
    const written = knotsIn(ink);
    const reached = new Set([...knots, ...divertsIn(ink)]);
    expect(written.filter((knot) => !reached.has(knot))).toEqual([]);
    expect([...knots].filter((knot) => !written.includes(knot))).toEqual([]);
  });

  it('asks only about objectives that exist, in its script', () => {
    const asked = [...ink.matchAll(/done\("([^"]*)"\)/g)].map(([, key]) => key);
    expect(asked.filter((key) => !everyKey.includes(key!))).toEqual([]);
  });

  it('keeps to telephone numbers that nobody has', () => {
    const written = Object.entries(files).filter(([path]) => path !== 'map.tmj');
    const numbers = written.flatMap(([, text]) => phoneNumbersIn(withoutPatterns(text)));
    expect(numbers.filter((number) => !fictional.test(number))).toEqual([]);
  });

  describe.each([...knots])('talk at %s', (knot) => {
    const talks = statesOfPlay
      .filter((progress) =>
        level.map.things.some(
          (thing) =>
            knotOf(thing) === knot &&
            meets(progress, thing.when) &&
            useOf(thing, level, progress)?.kind === 'talk',
        ),
      )
      .map((progress) => ({ progress, walks: walksOf(level, knot, progress) }));
    const walks = talks.flatMap((talk) => talk.walks);
    const lines = walks.flatMap((walk) => walk.lines);

    it('can be had, always says something, and always ends', () => {
      expect(talks).not.toEqual([]);
      expect(walks.filter((walk) => !walk.ends || walk.lines.length === 0)).toEqual([]);
    });

    it('fits its bubbles', () => {
      expect(lines.filter(({ text }) => text.length > 120 || text === '')).toEqual([]);
      expect(lines.flatMap(({ choices }) => choices).filter((text) => text.length > 48)).toEqual(
        [],
      );
      expect(walks.filter((walk) => longestSpeech(walk.lines) > 5)).toEqual([]);
    });

    it('is spoken by people of the city', () => {
      const known = new Set<string | null>([null, ...level.people.map(({ id }) => id)]);
      expect(lines.filter(({ who }) => !known.has(who))).toEqual([]);
    });

    it('opens only terminals that can be used then', () => {
      const closed = talks.flatMap(({ progress, walks: all }) =>
        all.filter(({ opens }) => opens !== null && !isUsable(opens, progress)),
      );
      expect(closed).toEqual([]);
    });
  });

  function isUsable(id: string, progress: Progress): boolean {
    const terminal = level.map.things.find(
      (each) => each.kind === 'terminal' && each.objective === id,
    );
    return terminal !== undefined && useOf(terminal, level, progress)?.kind === 'code';
  }

  describe.each(level.objectives)('$id', (objective) => {
    const wrong = answersOf(level.id, objective.id, 'wrong');
    const good = [
      ...answersOf(level.id, objective.id, 'solution.js'),
      ...answersOf(level.id, objective.id, 'alternatives'),
    ];

    it('begins with a starter that fails and says why', async () => {
      const verdict = await verdictOn(objective, objective.starter);
      expect(verdict.passed).toBe(false);
      expect(verdict.remark?.id).not.toBe('fallback');
    });

    it.each(good)('passes $file', async ({ code }) => {
      const verdict = await verdictOn(objective, code);
      expect(missedBy(verdict)).toEqual([]);
    });

    it.each(wrong)('says $diagnosis to $file', async ({ code, diagnosis }) => {
      const verdict = await verdictOn(objective, code);
      expect({ passed: verdict.passed, says: verdict.remark?.id }).toEqual({
        passed: false,
        says: diagnosis,
      });
      expect(spoken(verdict.remark!)).not.toMatch(/undefined,|\bnull\b|\[object|\{\w+\}/);
    });

    it('has a solution, another good answer and at least four wrong ones', () => {
      expect(good.map(({ file }) => file)).toContain('solution.js');
      expect(good.length).toBeGreaterThan(1);
      expect(wrong.length).toBeGreaterThan(3);
    });

    it('has a wrong answer for each of its diagnoses', () => {
      const met = new Set(wrong.map(({ diagnosis }) => diagnosis));
      expect(diagnosesOf(objective).filter(({ id }) => !met.has(id))).toEqual([]);
    });

    it('has a good answer for each word of praise', async () => {
      const verdicts = await Promise.all(good.map(({ code }) => verdictOn(objective, code)));
      const heard = verdicts.flatMap(({ remark }) => (remark ? [remark.id] : []));
      expect(new Set(heard)).toEqual(new Set(objective.praise.map(({ id }) => id)));
    });

    it('names each check, diagnosis and praise once', () => {
      for (const named of [
        objective.checks,
        [...diagnosesOf(objective), ...objective.praise, ...objective.house],
      ]) {
        const ids = named.map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)]);
      }
    });

    it('waits only for objectives of its level that come before', () => {
      const ids = level.objectives.map(({ id }) => id);
      const before = ids.slice(0, ids.indexOf(objective.id));
      expect(objective.after.filter((id) => !before.includes(id))).toEqual([]);
    });

    it('says everything shortly', () => {
      expect(countWords(objective.brief)).toBeLessThanOrEqual(90);
      expect(countWords(objective.debrief)).toBeLessThanOrEqual(40);
      expect(objective.debrief.split('\n').filter(Boolean)).toHaveLength(2);
      expect(objective.hints.length).toBeGreaterThan(0);
      expect(objective.hints.length).toBeLessThanOrEqual(4);
      expect(objective.hints.filter((hint) => countWords(hint) > 25)).toEqual([]);
      const sentences = [...diagnosesOf(objective), ...objective.praise, ...objective.house];
      expect(sentences.filter(({ say }) => countWords(say) > 30)).toEqual([]);
      expect(objective.checks.filter(({ goal }) => countWords(goal) > 9)).toEqual([]);
    });

    it('blames nobody', () => {
      const { brief, debrief, hints, checks, praise, house } = objective;
      const said = [...diagnosesOf(objective), ...praise, ...house].map(({ say }) => say);
      const texts = [brief, debrief, ...hints, ...said, ...checks.map(({ goal }) => goal)];
      expect(texts.filter((text) => unkind.test(text))).toEqual([]);
    });
  });
});

function diagnosesOf({ checks }: Objective) {
  return checks.flatMap(({ diagnoses }) => diagnoses);
}

function knotOf(thing: Thing): string | null {
  return 'knot' in thing ? thing.knot : null;
}

function requirementsOf(thing: Thing): readonly Requirement[] {
  return 'opens' in thing ? [thing.when, thing.opens] : [thing.when];
}

function keysOf({ done, notDone }: Requirement): readonly string[] {
  return [...done, ...notDone];
}
