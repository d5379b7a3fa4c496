/** Finds a Chromium for the tests, or installs one; else says in one sentence what to do. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Without a GPU these give the quickest WebGL; the rest keeps the browser from calling home. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a browser that can be started. Throws when none can be found or installed. */
export function findBrowser(): string {
  const found = known() ?? installWithApt() ?? installWithPlaywright();
  if (found) return found;
  throw new Error(
    'The browser tests need Chromium or Chrome. Install one, or set CHROME_PATH to its program file.',
  );
}

function known(): string | undefined {
  const own = chromium.executablePath();
  const paths = [process.env['CHROME_PATH'], ...installed, own];
  return paths.find((path) => path !== undefined && path !== '' && existsSync(path));
}

function installWithApt(): string | undefined {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return undefined;
  const options = {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  } as const;
  return attempt(() => {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
      options,
    );
  });
}

function installWithPlaywright(): string | undefined {
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  return attempt(() =>
    execFileSync(npx, ['playwright', 'install', 'chromium'], { stdio: 'inherit' }),
  );
}

/** An installer that fails leaves the next one to try. */
function attempt(install: () => void): string | undefined {
  try {
    install();
  } catch (error) {
    console.warn(`Installing a browser failed: ${String(error)}`);
  }
  return known();
}
