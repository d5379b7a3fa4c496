import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { arch } from 'node:process';

/** What an engine needs on this machine: programs, by the places they are usually at. */
export interface Installation {
  readonly title: string;
  readonly packages: readonly string[];
  readonly programs: Readonly<Record<string, readonly string[]>>;
}

const libraries = `/usr/lib/${arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`;
const display = ['/usr/bin/Xvfb'];

export const firefox = {
  title: 'Firefox',
  packages: ['firefox-esr', 'xvfb'],
  programs: { browser: ['/usr/bin/firefox-esr', '/usr/bin/firefox'], display },
} satisfies Installation;

export const webkit = {
  title: 'WebKit',
  packages: ['webkit2gtk-driver', 'xvfb'],
  programs: {
    driver: ['/usr/bin/WebKitWebDriver'],
    browser: ['4.1', '4.0'].map((version) => `${libraries}/webkit2gtk-${version}/MiniBrowser`),
    display,
  },
} satisfies Installation;

export const installations: readonly Installation[] = [firefox, webkit];

export function isInstalled({ programs }: Installation): boolean {
  return Object.values(programs).every((places) => places.some((place) => existsSync(place)));
}

/** Path of a program. Throws if it is nowhere. */
export function pathOf(places: readonly string[]): string {
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new Error(`There is no ${places.join(' and no ')}.`);
  return found;
}

/** Installs what is missing. Throws with one sentence on what to do where it cannot. */
export function install(missing: readonly Installation[]): void {
  const packages = [...new Set(missing.flatMap((installation) => installation.packages))];
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) installWithApt(packages);
  const left = missing.filter((installation) => !isInstalled(installation));
  if (left.length === 0) return;
  const titles = left.map(({ title }) => title).join(' and ');
  throw new Error(
    `The journeys in ${titles} need a Debian or Ubuntu with: apt-get install ${packages.join(' ')}`,
  );
}

function installWithApt(packages: readonly string[]): void {
  const options = {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  } as const;
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', ...packages],
      options,
    );
  } catch (error) {
    console.warn(`Installing failed: ${String(error)}`);
  }
}
