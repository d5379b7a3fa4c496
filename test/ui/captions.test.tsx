// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import type { Cue } from '../../game/domain/sound.ts';
import { aLevel } from '../support/objectives.ts';
import { mount } from './mount.tsx';

afterEach(() => void vi.useRealTimers());

const cue = (sound: Cue['sound'], wait = 0, name: string | null = null): Cue => ({
  sound,
  wait,
  name,
});

async function after(milliseconds: number): Promise<string | null | undefined> {
  await act(() => void vi.advanceTimersByTime(milliseconds));
  return document.querySelector('[role=log][aria-label=Captions]')?.textContent;
}

it('writes what is heard, when it is heard, and takes it away again', async () => {
  const { captions } = await mount({ level: aLevel() });
  vi.useFakeTimers();
  await act(() => captions.tell([cue('tick'), cue('mast', 400), cue('delivered', 900, 'Ada')]));
  expect(await after(100)).toBe('');
  expect(await after(400)).toBe('(the mast hums)');
  expect(await after(500)).toBe('(the mast hums)(a phone rings: Ada)');
  expect(await after(5000)).toBe('');
});

it('shows all that passing brings at once, and no more', async () => {
  const { captions } = await mount({ level: aLevel() });
  vi.useFakeTimers();
  await act(() => {
    const sounds = ['locked', 'passed', 'lamp', 'door', 'badge'] as const;
    captions.tell(sounds.map((sound) => cue(sound)));
    vi.advanceTimersByTime(10);
  });
  const lines = [...document.querySelectorAll('.captions p')].map(({ textContent }) => textContent);
  expect(lines).toEqual([
    '(a rising chime: done)',
    '(a lamp sings as it lights)',
    '(a heavy door opens)',
    '(a fanfare: a badge)',
  ]);
});
