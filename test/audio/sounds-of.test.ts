import { describe, expect, it } from 'vitest';
import type { Moment } from '../../game/audio/moment.ts';
import { soundsOf } from '../../game/audio/sounds-of.ts';
import { emptyLearning } from '../../game/domain/learning.ts';
import type { Thing } from '../../game/domain/level-map.ts';
import { complete, startOf } from '../../game/domain/progress.ts';
import type { ReplayStep } from '../../game/domain/replay.ts';
import { defaultSettings } from '../../game/domain/settings.ts';
import { aLevel, someThings } from '../support/objectives.ts';

const key = 'first-contact/send-a-text';
const start = startOf('first-contact');
const [anyThing] = someThings;
const placed = { ...anyThing!, id: 'lamp', label: '' };
const once = { done: [key], notDone: [] };
const lamp: Thing = {
  ...placed,
  kind: 'light',
  colour: 'amber',
  radius: 32,
  lit: once,
  flicker: false,
  turns: false,
};

function aMoment(value: string, changes: Partial<Moment['context']> = {}): Moment {
  return {
    value,
    context: {
      settings: defaultSettings,
      level: aLevel(),
      progress: start,
      learning: emptyLearning,
      line: null,
      replay: [],
      replayStep: 0,
      result: { kind: 'none' },
      notice: null,
      ...changes,
    },
  };
}

const replaying = (steps: readonly ReplayStep[], replayStep = 0, more = {}) =>
  aMoment('replaying', { replay: steps, replayStep, ...more });

const names = (before: Moment, after: Moment) => soundsOf(before, after).map(({ sound }) => sound);

it('is silent while nothing happens', () => {
  const moment = aMoment('exploring');
  expect(soundsOf(moment, moment)).toEqual([]);
});

it('hears what one does in a place', () => {
  const here = aMoment('exploring');
  expect(names(here, aMoment('coding', here.context))).toEqual(['interact']);
  expect(names(here, aMoment('travelling', here.context))).toEqual(['depart']);
  const locked = { ...here.context, notice: { key: 'locked-elsewhere' } };
  expect(names(here, aMoment('exploring', locked))).toEqual(['locked']);
  expect(names(aMoment('exploring', locked), aMoment('exploring', locked))).toEqual([]);
});

it('ticks with every line that is said', () => {
  const line = { who: 'pico', mood: null, text: 'Hello.', choices: [] };
  const talking = aMoment('talking', { line: line as never });
  expect(names(aMoment('talking'), talking)).toEqual(['tick']);
  expect(names(talking, aMoment('exploring'))).toEqual([]);
});

describe('a replay', () => {
  const alone = { line: 0, shelf: 0 };
  const to = { who: null, name: 'Ada', body: 'Hi', ...alone };
  const parcel = { ...to, segments: 1, origin: 'terminal' as const };
  const call = { path: '/sms', problem: null, ...alone };
  const request = { method: 'GET', resource: 'Messages', ...alone };
  const expected: readonly (readonly [ReplayStep, readonly string[]])[] = [
    [{ kind: 'asked', times: 1, ...request }, ['leaves', 'mast', 'reply']],
    [{ kind: 'refused', code: 21_211, message: 'no', times: 1, ...alone }, ['leaves', 'refused']],
    [{ kind: 'unheard', ...request }, ['leaves', 'mast', 'fading']],
    [
      { kind: 'queued', origin: 'terminal', from: '+1', count: 3, seconds: 2, ...alone },
      ['leaves', 'leaves', 'queued'],
    ],
    [{ kind: 'scheduled', ...to }, ['leaves', 'mast', 'clock']],
    [{ kind: 'canceled', ...to }, ['canceled']],
    [{ kind: 'delivered', ...parcel }, ['leaves', 'mast', 'delivered']],
    [{ kind: 'undelivered', code: 30_003, ...parcel }, ['leaves', 'mast', 'bounce']],
    [{ kind: 'failed', code: 30_002, ...parcel }, ['leaves', 'mast', 'failed']],
    [{ kind: 'unsettled', status: 'sent', ...parcel }, ['leaves', 'mast', 'fading']],
    [{ kind: 'answered', ...to }, ['answered', 'mast']],
    [{ kind: 'called', ...to, ...call }, ['answered', 'webhook']],
    [{ kind: 'called-again', why: 'fallback', ...call }, ['webhook']],
    [{ kind: 'told', name: 'Ada', statuses: ['sent'], ...call }, ['mast', 'news']],
    [{ kind: 'visited', status: 403, ...call, problem: 11_200 }, ['visit', 'trouble']],
  ];
  const steps = expected.map(([step]) => step);
  const delivery = steps.findIndex(({ kind }) => kind === 'delivered');

  it.each(expected.map(([{ kind }, sounds], at) => [kind, at, sounds] as const))(
    'sounds like itself: %s',
    (_, at, sounds) => {
      const before = at === 0 ? aMoment('running') : replaying(steps, at - 1);
      expect(names(before, replaying(steps, at))).toEqual(sounds);
    },
  );

  it('is short of a climb for what already hangs at the mast', () => {
    const next: ReplayStep = { kind: 'delivered', ...parcel, origin: 'line' };
    expect(names(aMoment('running'), replaying([next]))).toEqual(['mast', 'delivered']);
  });

  it('buzzes where the network cannot use an answer', () => {
    const called: ReplayStep = { kind: 'called', ...to, ...call, problem: 11_200 };
    expect(names(aMoment('running'), replaying([called]))).toContain('trouble');
  });

  it('names whose phone rings, and hastens where replays do', () => {
    const fast = { settings: { ...defaultSettings, replay: 'fast' } };
    const cues = soundsOf(aMoment('running'), replaying(steps, delivery, fast));
    expect(cues.at(-1)).toEqual({ sound: 'delivered', wait: 450, name: 'Ada' });
  });

  it('sounds once a step, whatever else changes meanwhile', () => {
    expect(names(replaying(steps, 1), replaying(steps, 1))).toEqual([]);
  });
});

describe('the end of a run', () => {
  it('tells a pass from a miss, and leaves out what the player stopped', () => {
    const run = aMoment('running');
    const missed = { result: { kind: 'error', error: {} as never, remark: null } } as const;
    const halted = {
      result: { kind: 'stopped', reason: 'player', line: null, remark: null },
    } as const;
    expect(names(aMoment('coding'), run)).toEqual(['run']);
    expect(names(run, aMoment('coding', missed))).toEqual(['not-yet']);
    expect(names(run, aMoment('coding', halted))).toEqual([]);
    expect(names(aMoment('replaying'), aMoment('debriefing'))).toEqual(['passed']);
  });

  it('lets the city answer: lamps, then the badge of a place that is finished', () => {
    const map = { ...aLevel().map, things: [lamp] };
    const level = aLevel({ map });
    const before = aMoment('replaying', { level });
    const after = aMoment('debriefing', { level, progress: complete(start, key) });
    expect(names(before, after)).toEqual(['passed', 'lamp', 'badge']);
    expect(names(after, after)).toEqual([]);
  });
});

it('hears the rain of a place one comes to', () => {
  const tiled = { layers: [{ name: 'over-rain' }] };
  const wet = aLevel({ id: 'wet', map: { ...aLevel().map, tiled } });
  const [before, after] = [aMoment('travelling'), aMoment('exploring', { level: wet })];
  expect(names(before, after)).toEqual(['rain']);
});
