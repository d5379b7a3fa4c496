import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from '../support/browser.ts';
import { gameServer } from '../support/game-server.ts';

const port = Number(process.env['HOSTILE_PORT'] ?? 4197);
const server = gameServer(port, `npx tsx test/hostile/serve.ts ${port}`);

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.hostile.ts',
  timeout: 30_000,
  // one page with the frame, one without
  workers: 2,
  retries: 0,
  reporter: [['dot'], ['./report.ts']],
  outputDir: '../../test-results/hostile',
  use: {
    baseURL: server.url,
    launchOptions: { executablePath: findBrowser(), args: browserArguments },
  },
  webServer: server,
});
