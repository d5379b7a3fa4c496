import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from '../support/browser.ts';
import { gameServer } from '../support/game-server.ts';

const port = Number(process.env['JOURNEY_PORT'] ?? 4199);
const server = gameServer(port, `npm start -- --port ${port} --quiet`);

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.journey.ts',
  timeout: 90_000,
  expect: { timeout: 20_000 },
  workers: 1,
  retries: 0,
  reporter: [['list']],
  outputDir: '../../test-results',
  use: {
    baseURL: server.url,
    viewport: { width: 640, height: 360 },
    launchOptions: {
      executablePath: findBrowser(),
      args: [...browserArguments, '--host-resolver-rules=MAP relay.test 127.0.0.1'],
    },
  },
  webServer: server,
});
