import { describe, expect, it } from 'vitest';
import { readMoods, readOptional } from '../../game/catalog/requirement.ts';
import { grades, mixGrades, moodNames, moodOf, paneOf } from '../../game/domain/mood.ts';
import { startOf } from '../../game/domain/progress.ts';

const gate = {
  live: { done: ['gate/slip'], notDone: [] },
  moods: readMoods('alarm !gate/crew; dusk !gate/bell'),
};
const after = (...completed: readonly string[]) => ({ ...startOf('gate'), completed });

describe('the mood of a place', () => {
  it.each([
    ['the Hush until it lives, whatever else holds', [], 'hush'],
    ['the first mood that holds', ['gate/slip'], 'alarm'],
    ['the next one when that is over', ['gate/slip', 'gate/crew'], 'dusk'],
    ['night when none holds', ['gate/slip', 'gate/crew', 'gate/bell'], 'night'],
  ])('is %s', (_words, completed, mood) => {
    expect(moodOf(gate, after(...completed))).toBe(mood);
  });

  it('has a grade for every name', () => {
    expect(Object.keys(grades).toSorted()).toEqual([...moodNames, 'hush'].toSorted());
  });

  it('puts the street lamps out by day, and keeps what signals', () => {
    expect(grades.day.lamps.amber).toBe(0);
    expect(grades.day.lamps.cyan).toBeGreaterThan(0);
  });
});

describe('a grade between two', () => {
  it('is the first at the beginning and the second at the end', () => {
    expect(mixGrades(grades.hush, grades.day, 0)).toEqual(grades.hush);
    expect(mixGrades(grades.hush, grades.day, 1)).toEqual(grades.day);
  });

  it('lies half way in between', () => {
    const { grey, lamps } = mixGrades(grades.hush, grades.day, 0.5);
    expect(grey).toBeCloseTo(grades.hush.grey / 2);
    expect(lamps.amber).toBeCloseTo(0.5);
  });
});

describe('what a map says of its moods', () => {
  it('names a slip of the pen', () => {
    expect(() => readMoods('dask a/b')).toThrow('did you mean "dusk"?');
    expect(() => readMoods('dusk a')).toThrow('"a" is no condition');
  });

  it('may say always, or never', () => {
    expect(readOptional('always')).toEqual({ done: [], notDone: [] });
    expect(readOptional(' ')).toBeNull();
  });
});

describe('glass with a lamp behind it', () => {
  const lit = { base: 'lit', glow: 'lit', shine: 1 };

  it.each(['lamp', 'window', null] as const)('shines by night: %s', (glass) => {
    expect(paneOf(glass, grades.night)).toEqual(lit);
  });

  it('is dark in a street lamp by day, and on again at dusk', () => {
    expect(paneOf('lamp', grades.day)).toMatchObject({ base: 'dark', glow: 'dark' });
    expect(paneOf('lamp', grades.dusk)).toEqual(lit);
  });

  it('shows a little of its light in a window by day', () => {
    const { base, glow, shine } = paneOf('window', grades.day);
    expect([base, glow]).toEqual(['dark', 'lit']);
    expect(shine).toBeLessThan(0.6);
  });

  it('keeps what a signal says in every mood', () => {
    for (const grade of Object.values(grades)) expect(paneOf(null, grade)).toEqual(lit);
  });
});
