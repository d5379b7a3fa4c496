/** Every word the interface shows, by key: ICU messages in the language chosen. `?lang=pseudo` shows what was forgotten. */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../domain/language.ts';
import en from './messages/en.json';
import { disguise } from './messages/pseudo.ts';

export type MessageKey = keyof typeof en;
export type Values = Readonly<Record<string, string | number>>;
/** What is always here: English, and its disguise. */
type Own = 'en' | 'pseudo';
export type Locale = Language | Own;
type Words = Readonly<Record<MessageKey, string>>;

/** Only who reads another language than English waits for it. */
const translations: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Words>>> = {
  de: async () => (await import('./messages/de.json')).default,
};

// One page speaks one language at a time.
let locale: Locale = 'en';
let words: Words = en;
let wanted: Language = 'en';
const formats = new Map<string, IntlMessageFormat>();

/** Reads the language from the query of an address, such as "?lang=pseudo". */
export function localeOf(query: string): Own {
  return new URLSearchParams(query).get('lang') === 'pseudo' ? 'pseudo' : 'en';
}

export function setLocale(next: Own): void {
  wear(next, en);
  wanted = 'en';
}

/**
 * Speaks another language from now on; what is on the page is not drawn anew. Rejects, and goes on as before, when its
 * words cannot be had. Of several wishes the last one counts. The disguise stays whatever is chosen.
 */
export async function speak(language: Language): Promise<void> {
  wanted = language;
  const fetched = language === 'en' ? en : await translations[language]();
  if (wanted !== language || locale === 'pseudo') return;
  wear(language, fetched);
}

/** The language of numbers and dates. */
export function languageOnShow(): Language {
  return locale === 'pseudo' ? 'en' : locale;
}

function wear(next: Locale, fetched: Words): void {
  locale = next;
  words = fetched;
  formats.clear();
}

/** The text behind a key, with its values put in. */
export function t(key: MessageKey, values: Values = {}): string {
  // Most messages are plain words, and the formatter is slow to make.
  if (locale !== 'pseudo' && !/[{}'<]/.test(words[key])) return words[key];
  let format = formats.get(key);
  if (!format) {
    format = new IntlMessageFormat(words[key], languageOnShow());
    if (locale === 'pseudo') format = new IntlMessageFormat(disguise(format.getAst()), 'en');
    formats.set(key, format);
  }
  return textOf(format, values);
}

/**
 * Formats a message that comes with a level. Such texts are written by anybody, so one that is broken is shown as it
 * stands rather than not at all.
 */
export function formatForeign(message: string, values: Values): string {
  try {
    return textOf(new IntlMessageFormat(message, 'en'), values);
  } catch {
    return message.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  }
}

function textOf(format: IntlMessageFormat, values: Values): string {
  const formatted: unknown = format.format(values);
  return Array.isArray(formatted) ? formatted.join('') : String(formatted);
}
