import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createClock } from '../../game/messaging/clock.ts';

const START = '2026-07-30T20:12:31Z';

test('a new clock stands at its start and has nothing due', () => {
  const clock = createClock(START);

  expect([clock.now(), clock.date().toISOString(), clock.nextAt(), clock.runNext()]).toEqual([
    0,
    '2026-07-30T20:12:31.000Z',
    null,
    false,
  ]);
});

test('running a task moves time to the moment it was due', () => {
  const clock = createClock(START);
  const seen: string[] = [];
  clock.schedule(90_500, () => seen.push(clock.date().toISOString()));

  clock.runNext();

  expect(seen).toEqual(['2026-07-30T20:14:01.500Z']);
});

test('tasks run in order of time, those of the same time in order of scheduling', () => {
  const clock = createClock(START);
  const seen: string[] = [];
  for (const [after, name] of [
    [20, 'c'],
    [10, 'a'],
    [20, 'd'],
    [10, 'b'],
  ] as const) {
    clock.schedule(after, () => seen.push(name));
  }

  while (clock.runNext());

  expect(seen.join('')).toBe('abcd');
});

test('a task scheduled by a task counts from that moment', () => {
  const clock = createClock(START);
  const seen: number[] = [];
  clock.schedule(10, () => clock.schedule(5, () => seen.push(clock.now())));

  while (clock.runNext());

  expect(seen).toEqual([15]);
});

test('time never runs backwards, whatever is asked for', () => {
  const clock = createClock(START);
  const seen: number[] = [];
  clock.schedule(10, () => {
    clock.schedule(-50, () => seen.push(clock.now()));
    clock.schedule(Number.NaN, () => seen.push(clock.now()));
  });

  while (clock.runNext());

  expect(seen).toEqual([10, 10]);
});

test('an undone task is not due and does not run; undoing twice does nothing', () => {
  const clock = createClock(START);
  const seen: string[] = [];
  const undo = clock.schedule(10, () => seen.push('undone'));
  clock.schedule(20, () => seen.push('kept'));

  undo();
  undo();

  expect(clock.nextAt()).toBe(20);
  while (clock.runNext());
  expect(seen).toEqual(['kept']);
});

test('undoing a task that has run takes nobody else with it', () => {
  const clock = createClock(START);
  const undo = clock.schedule(1, () => {});
  clock.schedule(2, () => {});
  clock.runNext();

  undo();

  expect(clock.nextAt()).toBe(2);
});

test('a task that throws leaves the clock in order', () => {
  const clock = createClock(START);
  clock.schedule(1, () => {
    throw new Error('broken task');
  });
  clock.schedule(2, () => {});

  expect(() => clock.runNext()).toThrow('broken task');
  expect([clock.now(), clock.nextAt()]).toEqual([1, 2]);
});

test('any mix of scheduling and undoing runs as a sorted list would', () => {
  const step = fc.record({ after: fc.nat(50), undo: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200, size: 'max' }), (steps) => {
      const clock = createClock(START);
      const seen: number[] = [];
      const undos = steps.map(({ after }, index) => clock.schedule(after, () => seen.push(index)));
      steps.forEach(({ undo }, index) => undo && undos[index]?.());

      while (clock.runNext());

      const expected = steps
        .map((each, index) => ({ ...each, index }))
        .filter(({ undo }) => !undo)
        .toSorted((a, b) => a.after - b.after || a.index - b.index)
        .map(({ index }) => index);
      expect(seen).toEqual(expected);
    }),
    { seed: 1 },
  );
});

test('fifty thousand tasks are a matter of a moment', () => {
  const clock = createClock(START);
  let ran = 0;
  for (let index = 0; index < 50_000; index++) clock.schedule((index * 7919) % 1000, () => ran++);

  while (clock.runNext());

  expect([ran, clock.now()]).toEqual([50_000, 999]);
});
