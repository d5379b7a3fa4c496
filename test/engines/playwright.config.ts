import { defineConfig } from '@playwright/test';
import { gameServer } from '../support/game-server.ts';
import { firefox, isInstalled, webkit } from './installation.ts';
import type { EngineName } from './start-engine.ts';
import type { EngineOptions } from './visitor.ts';

const port = Number(process.env['ENGINES_PORT'] ?? 4195);
const server = gameServer(port, `npx tsx test/engines/serve.ts ${port}`);

export default defineConfig<object, EngineOptions>({
  testDir: '.',
  testMatch: '**/*.engine.ts',
  timeout: 60_000,
  expect: { timeout: 45_000 },
  // Beside another engine WebKit's driver now and then never answers again.
  workers: 1,
  retries: 1,
  reporter: [['list']],
  outputDir: '../../test-results/engines',
  use: { baseURL: server.url },
  projects: [
    ...(isInstalled(firefox) ? [projectOf('firefox')] : []),
    ...(isInstalled(webkit) ? [projectOf('webkit')] : []),
  ],
  webServer: server,
});

function projectOf(engineName: EngineName) {
  return { name: engineName, use: { engineName }, workers: 1 };
}
