import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { localeOf, setLocale, t } from '../../game/ui/messages.ts';
import en from '../../game/ui/messages/en.json';

// main.ts names the world; everything else is said here.
const folder = join(import.meta.dirname, '../../game');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /^(ui[\\/].*\.tsx?|main\.ts)$/.test(name))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');

// Keys stand in quotes; `alert.${key}` and its like stand for every key that begins so.
const written = new Set(
  Array.from(sources.matchAll(/['"]([a-z]+(?:\.[\w-]+)+)['"]/gi), ([, key]) => key),
);
const prefixes = Array.from(sources.matchAll(/`([a-z]+\.)\$\{/g), ([, prefix]) => prefix ?? '');

afterEach(() => setLocale('en'));

it.each(Object.keys(en))('uses the message %s', (key) => {
  expect(written.has(key) || prefixes.some((prefix) => key.startsWith(prefix))).toBe(true);
});

it('reads the language from the query of the address', () => {
  expect(localeOf('?editor=plain&lang=pseudo')).toBe('pseudo');
  expect(localeOf('?editor=plain')).toBe('en');
});

it('disguises every word of the catalogue in the pseudo-locale, and leaves the values', () => {
  setLocale('pseudo');
  expect(t('here.talk', { thing: 'Pico' })).toMatch(/^[^a-z]+ Pico$/i);
  expect(t('here.place', { place: 'X', count: 3 })).not.toMatch(/[a-z]{2}/i);
});

it('chooses the form of a plural', () => {
  expect(t('here.place', { place: 'Pier', count: 1 })).toContain('one thing');
  expect(t('here.place', { place: 'Pier', count: 4 })).toContain('4 things');
});
