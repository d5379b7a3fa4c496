/** Every word the interface shows, by key. ICU messages from the catalogue; `?lang=pseudo` shows what was forgotten. */
import { IntlMessageFormat } from 'intl-messageformat';
import en from './messages/en.json';
import { disguise } from './messages/pseudo.ts';

export type MessageKey = keyof typeof en;
export type Values = Readonly<Record<string, string | number>>;
export type Locale = 'en' | 'pseudo';

// One page speaks one language: the locale is set once, before the first render.
let locale: Locale = 'en';
const formats = new Map<string, IntlMessageFormat>();

/** Reads the language from the query of an address, such as "?lang=pseudo". */
export function localeOf(query: string): Locale {
  return new URLSearchParams(query).get('lang') === 'pseudo' ? 'pseudo' : 'en';
}

export function setLocale(next: Locale): void {
  locale = next;
  formats.clear();
}

/** The text behind a key, with its values put in. */
export function t(key: MessageKey, values: Values = {}): string {
  // Most messages are plain words, and the formatter is slow to make.
  if (locale === 'en' && !/[{}'<]/.test(en[key])) return en[key];
  let format = formats.get(key);
  if (!format) {
    format = new IntlMessageFormat(en[key], 'en');
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
