import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Keeps what took long to build, by the content it was built from. Processes may share it. */
const ROOT = join(import.meta.dirname, '../../..');
const CACHE = join(ROOT, 'node_modules/.cache/relay-quest');
const SOURCES = ['game/sandbox', 'game/messaging', 'game/domain', 'package-lock.json'];

async function filesOf(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const names = (await readdir(path, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  return names.map((entry) => join(entry.parentPath, entry.name)).toSorted();
}

async function hashSources(): Promise<string> {
  const files = await Promise.all(SOURCES.map((source) => filesOf(join(ROOT, source))));
  const hash = createHash('sha256');
  for (const file of files.flat()) hash.update(file).update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

/** The text kept under this name for the sources as they are, or what `build` makes. */
export async function cached(name: string, build: () => Promise<string>): Promise<string> {
  const file = join(CACHE, `${name}-${await hashSources()}.txt`);
  try {
    return await readFile(file, 'utf8');
  } catch {
    const text = await build();
    await mkdir(CACHE, { recursive: true });
    const draft = `${file}.${process.pid}`;
    await writeFile(draft, text);
    await rename(draft, file);
    await forgetOthers(name, file);
    return text;
  }
}

/** What was built from sources that have changed since. */
async function forgetOthers(name: string, file: string): Promise<void> {
  const old = (await readdir(CACHE)).filter(
    (entry) => entry.startsWith(`${name}-`) && entry.endsWith('.txt'),
  );
  const stale = old.map((entry) => join(CACHE, entry)).filter((entry) => entry !== file);
  await Promise.all(stale.map((entry) => rm(entry, { force: true })));
}
