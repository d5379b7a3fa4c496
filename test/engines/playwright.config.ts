import { defineConfig } from '@playwright/test';
import { firefox, isInstalled, webkit } from './installation.ts';
import type { EngineName } from './start-engine.ts';
import type { EngineOptions } from './visitor.ts';

const port = Number(process.env['ENGINES_PORT'] ?? 4195);

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
  use: { baseURL: `http://127.0.0.1:${port}` },
  projects: [
    ...(isInstalled(firefox) ? [projectOf('firefox')] : []),
    ...(isInstalled(webkit) ? [projectOf('webkit')] : []),
  ],
  webServer: {
    command: `npx tsx test/engines/serve.ts ${port}`,
    cwd: '../..',
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
    timeout: 180_000,
  },
});

function projectOf(engineName: EngineName) {
  return { name: engineName, use: { engineName }, workers: 1 };
}
