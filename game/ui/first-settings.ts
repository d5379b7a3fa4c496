import { languageOf } from '../domain/language.ts';
import type { Settings } from '../domain/ports.ts';
import { defaultSettings } from '../domain/settings.ts';

/** Settings of somebody who has not chosen any: as their browser wants it. */
export function firstSettings(): Settings {
  return {
    ...defaultSettings,
    calm: matchMedia('(prefers-reduced-motion: reduce)').matches,
    language: languageOf(navigator.languages),
  };
}
