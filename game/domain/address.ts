import { languages } from './language.ts';
import type { Settings } from './ports.ts';

/** Where the part of the address after the # leads. */
export type Address =
  | { readonly kind: 'title' }
  /** Everything that is drawn, for authors. */
  | { readonly kind: 'gallery' }
  | { readonly kind: 'play'; readonly level: string; readonly objective: string | null }
  /** `desk` is an account to play with, `code` somebody's code, packed to be shared. */
  | { readonly kind: 'playground'; readonly desk: string | null; readonly code: string | null };

/** What the query of the address asks for; understood before and after the #. */
export interface Switches {
  readonly settings: Partial<Settings>;
  /** Replaces the seed of every fixture; null: as the fixture says. */
  readonly seed: number | null;
  readonly language: string | null;
}

/** Reads `#/play/lamp-street/two-keys?speed=instant`. Anything unknown leads to the title. */
export function readAddress(hash: string): Address {
  const [path = ''] = hash.replace(/^#\/?/, '').split('?');
  const [place, level, objective] = path.split('/').map((part) => decode(part));
  if (place === 'gallery') return { kind: 'gallery' };
  if (place === 'playground') {
    return { kind: 'playground', desk: level || null, code: objective || null };
  }
  if (place !== 'play' || !level) return { kind: 'title' };
  return { kind: 'play', level, objective: objective || null };
}

/** The opposite of `readAddress`; keeps the switches that stand in the old hash. */
export function writeAddress(address: Address, oldHash: string): string {
  const [, switches] = oldHash.split('?');
  const path = partsOf(address)
    .filter((part) => part !== null)
    .map(encodeURIComponent);
  return `#/${path.join('/')}${switches ? `?${switches}` : ''}`;
}

function partsOf(address: Address): readonly (string | null)[] {
  switch (address.kind) {
    case 'title':
      return [];
    case 'gallery':
      return ['gallery'];
    case 'play':
      return ['play', address.level, address.objective];
    case 'playground':
      return ['playground', address.desk, address.code];
  }
}

export function readSwitches(search: string, hash: string): Switches {
  const asked = new URLSearchParams(search);
  for (const [key, value] of new URLSearchParams(hash.split('?')[1] ?? '')) asked.set(key, value);
  const editor = asked.get('editor');
  const speed = asked.get('speed');
  const effects = asked.get('effects');
  const seed = asked.get('seed');
  const lang = asked.get('lang');
  const language = languages.find((each) => each === lang);
  return {
    settings: {
      ...(editor === 'plain' || editor === 'monaco' ? { editor } : {}),
      ...(effects === 'low' || effects === 'full' ? { effects } : {}),
      ...(speed === 'instant' || speed === 'fast' || speed === 'normal' ? { replay: speed } : {}),
      ...(language ? { language } : {}),
    },
    seed: seed !== null && /^\d{1,9}$/.test(seed) ? Number(seed) : null,
    language: lang,
  };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
