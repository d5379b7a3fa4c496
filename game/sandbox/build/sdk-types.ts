import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { isKept, restPath } from './lean-sdk.ts';

/**
 * Collects the type declarations the editor needs: those of the SDK that the sandbox really has, with their comments,
 * and the globals of the desk. Paths begin with "node_modules/".
 */
const REFERENCE = /(?:from|import\(|require\()\s*["'](\.[^"']+)["']/g;

export async function collectSdkTypes(): Promise<Readonly<Record<string, string>>> {
  const root = dirname(createRequire(import.meta.url).resolve('twilio/package.json'));
  const files = new Map<string, string>();
  const waiting = [join(root, 'index.d.ts')];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue;
    const text = await readFile(file, 'utf8');
    files.set(file, text);
    waiting.push(...referencesOf(file, text));
  }
  const named = [...files].map(([file, text]): [string, string] => [pathIn(root, file), text]);
  const [globals, web] = await Promise.all(
    ['globals.d.ts.txt', 'web.d.ts.txt'].map((name) =>
      readFile(join(import.meta.dirname, name), 'utf8'),
    ),
  );
  return {
    ...Object.fromEntries(named.toSorted(([one], [other]) => (one < other ? -1 : 1))),
    'globals.d.ts': globals ?? '',
    'web.d.ts': web ?? '',
  };
}

function pathIn(root: string, file: string): string {
  return `node_modules/twilio/${relative(root, file).replaceAll('\\', '/')}`;
}

function referencesOf(file: string, text: string): string[] {
  return [...text.matchAll(REFERENCE)].flatMap(([, specifier = '']) => {
    const target = resolve(dirname(file), specifier);
    const found = [`${target}.d.ts`, join(target, 'index.d.ts')].find((path) => existsSync(path));
    const path = found ? restPath(found) : null;
    return found && (path === null || isKept(path)) ? [found] : [];
  });
}
