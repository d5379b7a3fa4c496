import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { askToWrite } from '../../game/save/writer-lock.ts';

/** Tabs of one browser: what one posts, all others hear at once. */
class Air {
  static readonly tabs = new Set<Air>();
  private listener: (event: { data: unknown }) => void = () => {};
  constructor() {
    Air.tabs.add(this);
  }
  addEventListener(_type: string, listener: (event: { data: unknown }) => void): void {
    this.listener = listener;
  }
  postMessage(data: unknown): void {
    for (const tab of Air.tabs) if (tab !== this) tab.listener({ data });
  }
  close(): void {
    Air.tabs.delete(this);
  }
}

beforeEach(() => {
  Air.tabs.clear();
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('BroadcastChannel', Air);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it('lets a lone tab write', () => {
  const refused = vi.fn();
  expect(askToWrite(refused).isWriter()).toBe(true);
  expect(refused).not.toHaveBeenCalled();
});

it('refuses the second tab, tells it once, and leaves the first alone', () => {
  const first = askToWrite(vi.fn());
  const refused = vi.fn();
  const second = askToWrite(refused);
  expect([first.isWriter(), second.isWriter(), refused.mock.calls.length]).toEqual([
    true,
    false,
    1,
  ]);
});

it('tells a refused tab nothing more when a third one is refused', () => {
  askToWrite(vi.fn());
  const refused = vi.fn();
  askToWrite(refused);
  expect(askToWrite(vi.fn()).isWriter()).toBe(false);
  expect(refused).toHaveBeenCalledOnce();
});

it('lets the next tab write when the first is gone', () => {
  askToWrite(vi.fn()).dispose();
  expect(askToWrite(vi.fn()).isWriter()).toBe(true);
});

it('lets nobody be refused by a tab that may not write itself', () => {
  const first = askToWrite(vi.fn());
  askToWrite(vi.fn());
  first.dispose();
  expect(askToWrite(vi.fn()).isWriter()).toBe(true);
});

it('uses the lock of the browser where there is one', async () => {
  const request = vi.fn((_name: string, _options: object, hold: (lock: object | null) => unknown) =>
    hold(null),
  );
  vi.stubGlobal('navigator', { locks: { request } });
  const refused = vi.fn();
  expect(askToWrite(refused).isWriter()).toBe(false);
  expect(refused).toHaveBeenCalledOnce();
});
