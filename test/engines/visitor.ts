import { writeFile } from 'node:fs/promises';
import { test as base, expect } from '@playwright/test';
import { type EngineName, startEngine } from './start-engine.ts';
import { collectComplaints, complaints, listenOn, runAndStop, writeCode } from './in-page.ts';
import type { Engine, Role, Tab } from './tab.ts';

export { solutionOf } from '../support/levels.ts';
export { expect };

/** Somebody who plays in another engine, in the words the page uses. Everything waits until it can be done. */
export interface Visitor {
  readonly tab: Tab;
  /** Opens the game; `where` is the rest of the address. */
  open(where?: string): Promise<void>;
  reload(): Promise<void>;
  press(name: string, role?: Role): Promise<void>;
  /** Waits until the editor, whichever it is, has the keys. */
  holdsEditor(): Promise<void>;
  /** Replaces what stands in the plain editor. */
  write(code: string): Promise<void>;
  /** What stands in the plain editor; null if there is none. */
  typed(): Promise<string | null>;
  run(): Promise<void>;
  /** Presses Run, and Stop as soon as it can be pressed: a hand would be too slow for a loop. */
  runAndStop(): Promise<void>;
  /** Clicks through a conversation, taking the first choice, until it is over. */
  listen(): Promise<void>;
  /** Text of a status of this name; empty if there is none. */
  status(name: 'Result' | 'Objective'): Promise<string>;
  /** Waits for a status to say so. */
  reads(name: 'Result' | 'Objective', wanted: RegExp): Promise<void>;
  /** Waits for this to be read somewhere on the page. */
  sees(text: string): Promise<void>;
  /** Text of what the page warns of; empty if there is nothing. */
  alert(): Promise<string>;
  /** Waits until a place can be walked in. */
  arriveAt(level: string): Promise<void>;
}

export interface EngineOptions {
  readonly engineName: EngineName;
}

interface Kept extends EngineOptions {
  readonly engine: Engine;
}

/** A tab of the engine with a visitor in it. What the page did not catch, or its policy refused, fails the journey. */
export const test = base.extend<{ visitor: Visitor }, Kept>({
  engineName: ['firefox', { option: true, scope: 'worker' }],
  engine: [
    async ({ engineName }, use) => {
      const engine = await startEngine(engineName);
      await use(engine);
      await engine.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  visitor: async ({ engine, baseURL }, use, info) => {
    const tab = await engine.openTab();
    await use(visitorIn(tab, baseURL ?? ''));
    const heard = await tab.ask(complaints);
    if (info.error) {
      await writeFile(info.outputPath('seen.png'), await tab.photograph());
    }
    await tab.close();
    expect(heard).toBe('');
  },
});

function visitorIn(tab: Tab, server: string): Visitor {
  const visitor: Visitor = {
    tab,
    async open(where = '/?editor=plain&speed=instant#/') {
      await tab.goTo(`${server}${where}`);
      await tab.ask(collectComplaints);
    },
    async reload() {
      await tab.reload();
      await tab.ask(collectComplaints);
    },
    async press(name, role = 'button') {
      await expect(async () => {
        const part = await tab.find(role, name);
        if (part === null) throw new Error(`There is no ${role} "${name}".`);
        await part.click();
      }).toPass({ timeout: 45_000 });
    },
    async holdsEditor() {
      await expect
        .poll(() => tab.ask(() => document.activeElement?.getAttribute('aria-label')))
        .toBe('Code editor');
    },
    async write(code) {
      await expect.poll(() => tab.ask(writeCode, code)).toBe(code);
    },
    typed: () =>
      tab.ask(() => {
        const editor = document.querySelector('textarea[aria-label="Code editor"]');
        return editor instanceof HTMLTextAreaElement ? editor.value : null;
      }),
    async run() {
      await visitor.press('Run');
      await visitor.reads('Result', /^(?:passed|not yet|error|stopped)/);
    },
    runAndStop: () => tab.ask(runAndStop),
    async listen() {
      await expect.poll(() => tab.ask(listenOn)).toBe(true);
      await expect.poll(() => tab.ask(listenOn)).toBe(false);
    },
    status: (name) =>
      tab.ask(
        (label) =>
          document.querySelector(`[role="status"][aria-label="${label}"]`)?.textContent ?? '',
        name,
      ),
    async reads(name, wanted) {
      await expect.poll(() => visitor.status(name)).toMatch(wanted);
    },
    async sees(text) {
      await expect.poll(() => tab.ask(() => document.body.innerText)).toContain(text);
    },
    alert: () => tab.ask(() => document.querySelector('[role="alert"]')?.textContent ?? ''),
    async arriveAt(level) {
      await expect
        .poll(() => tab.ask(() => document.getElementById('world')?.dataset['place']))
        .toBe(level);
    },
  };
  return visitor;
}
