import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from '../support/browser.ts';

const port = Number(process.env['HOSTILE_PORT'] ?? 4197);

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
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: { executablePath: findBrowser(), args: browserArguments },
  },
  webServer: {
    command: `npx tsx test/hostile/serve.ts ${port}`,
    cwd: '../..',
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
