// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Audio, createAudio } from '../../game/audio/audio.ts';
import type { Moment } from '../../game/audio/moment.ts';
import type { Settings } from '../../game/domain/ports.ts';
import { startOf } from '../../game/domain/progress.ts';
import { defaultSettings } from '../../game/domain/settings.ts';
import { emptyLearning } from '../../game/domain/learning.ts';
import { aLevel } from '../support/objectives.ts';

const heard = vi.hoisted(() => ({ boards: 0, log: [] as string[] }));
vi.mock('../../game/audio/sound-board.ts', () => ({
  createSoundBoard: () => {
    heard.boards += 1;
    return {
      play: ({ sound }: { sound: string }) => heard.log.push(sound),
      cancel: () => heard.log.push('cancel'),
      show: ({ music }: { music: string }) => heard.log.push(`music ${music}`),
      setVolumes: () => undefined,
      setPaused: (isPaused: boolean) => heard.log.push(isPaused ? 'paused' : 'on'),
      dispose: () => heard.log.push('disposed'),
    };
  },
}));

let audio: Audio | null = null;
beforeEach(() => Object.assign(heard, { boards: 0, log: [] }));
afterEach(() => audio?.dispose());

it('touches nothing while neither sound nor captions are wanted', async () => {
  const { tell, cues } = listen({});
  await tell('coding');
  await touch();
  expect(heard.boards).toBe(0);
  expect(cues).toEqual([]);
});

it('writes captions without making a sound', async () => {
  const { tell, cues } = listen({ captions: true });
  await tell('travelling');
  await touch();
  expect(cues).toEqual(['depart']);
  expect(heard.boards).toBe(0);
});

it('waits for the first touch, leaves out what is over by then, and plays from there on', async () => {
  const { tell } = listen({ sound: true });
  await tell('travelling');
  expect(heard.boards).toBe(0);
  await touch();
  expect(heard.boards).toBe(1);
  expect(new Set(heard.log)).toEqual(new Set(['on', 'music hub']));
  await tell('exploring');
  heard.log.length = 0;
  await tell('coding');
  expect(heard.log).toEqual(['on', 'music hub', 'interact']);
  audio?.step();
  expect(heard.log.at(-1)).toBe('step');
});

it('falls silent when it is turned off and while nobody looks at the page', async () => {
  const { tell } = listen({ sound: true });
  await touch();
  await tell('exploring', { sound: false });
  expect(heard.log.at(-1)).toBe('paused');
  await tell('exploring', { sound: true });
  expect(heard.log).toContain('on');
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(heard.log.at(-1)).toBe('paused');
  vi.restoreAllMocks();
  document.dispatchEvent(new Event('visibilitychange'));
  expect(heard.log.at(-1)).toBe('on');
});

function listen(first: Partial<Settings>) {
  let settings = { ...defaultSettings, ...first };
  const momentOf = (value: string): Moment => ({
    value,
    context: {
      settings,
      level: aLevel(),
      progress: startOf('first-contact'),
      learning: emptyLearning,
      line: null,
      replay: [],
      replayStep: 0,
      result: { kind: 'none' },
      notice: null,
    },
  });
  const listeners = new Set<(moment: Moment) => void>();
  const cues: string[] = [];
  const play = {
    getSnapshot: () => momentOf('exploring'),
    subscribe: (listener: (moment: Moment) => void) => {
      listeners.add(listener);
      return { unsubscribe: () => void listeners.delete(listener) };
    },
  };
  audio = createAudio(play, (told) => cues.push(...told.map(({ sound }) => sound)));
  return {
    cues,
    tell: async (value: string, changes: Partial<Settings> = {}) => {
      settings = { ...settings, ...changes };
      for (const listener of listeners) listener(momentOf(value));
      await vi.dynamicImportSettled();
      await settle();
    },
  };
}

async function touch(): Promise<void> {
  await vi.dynamicImportSettled();
  await settle();
  dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
  await vi.dynamicImportSettled();
  await settle();
}

/** Lets promises that are already settled run on. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
