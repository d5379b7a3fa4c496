import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDisplay } from './display.ts';
import { startFirefox } from './firefox.ts';
import { firefox, pathOf, webkit } from './installation.ts';
import type { Engine } from './tab.ts';
import { startWebKit } from './webkit.ts';

export type EngineName = 'firefox' | 'webkit';

/** Starts an engine on a screen and in a home of its own, which go with it. */
export async function startEngine(name: EngineName): Promise<Engine> {
  const home = await mkdtemp(join(tmpdir(), 'relay-engine-'));
  const display = await openDisplay(pathOf(firefox.programs.display));
  const leave = async (): Promise<void> => {
    await display.stop();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const engine = await start(name, { ...inherited(), HOME: home, DISPLAY: display.name });
    return {
      openTab: () => engine.openTab(),
      async stop() {
        await engine.stop();
        await leave();
      },
    };
  } catch (error) {
    await leave();
    throw error;
  }
}

function start(name: EngineName, env: Readonly<Record<string, string>>): Promise<Engine> {
  switch (name) {
    case 'firefox':
      return startFirefox(pathOf(firefox.programs.browser), env);
    case 'webkit': {
      const { driver, browser } = webkit.programs;
      return startWebKit({ driver: pathOf(driver), browser: pathOf(browser) }, env);
    }
  }
}

/** A person's own screen and folders are none of an engine's business. */
const foreign = /^(?:XDG_|WAYLAND_|DBUS_|MOZ_)/;

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && !foreign.test(entry[0]),
    ),
  );
}
