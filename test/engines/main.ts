/**
 * `npm run test:engines`: journeys in Firefox and in WebKit, which are installed for it. With `--installed`, as in
 * `npm test`, only in those that are there already.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { install, installations, isInstalled } from './installation.ts';

const root = join(import.meta.dirname, '../..');
const [first, ...rest] = process.argv.slice(2);
const isQuiet = first === '--installed';
const given = isQuiet || first === undefined ? rest : [first, ...rest];

const missing = installations.filter((installation) => !isInstalled(installation));
if (!isQuiet && missing.length > 0) {
  try {
    install(missing);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
} else {
  for (const { title } of missing) {
    console.log(`${title} is not installed: its journeys are skipped (npm run test:engines).`);
  }
}
if (isQuiet && missing.length === installations.length) process.exit(0);

const playwright = join(root, 'node_modules/@playwright/test/cli.js');
const config = join(import.meta.dirname, 'playwright.config.ts');
const runner = spawn(
  process.execPath,
  ['--import', 'tsx', playwright, 'test', '-c', config, ...given],
  { cwd: root, stdio: 'inherit' },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => runner.kill(signal));
runner.on('exit', (code) => process.exit(code ?? 1));
