import { expect, it } from 'vitest';
import { languageOf } from '../../game/domain/language.ts';

it.each([
  [['de-AT', 'en'], 'de'],
  [['fr', 'de'], 'de'],
  [['en-GB', 'de'], 'en'],
  [['zh-CN'], 'en'],
  [[], 'en'],
] as const)('speaks to somebody who wants %j', (wanted, language) => {
  expect(languageOf(wanted)).toBe(language);
});
