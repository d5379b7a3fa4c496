import { IntlMessageFormat } from 'intl-messageformat';
import { afterEach, describe, expect, it } from 'vitest';
import { setLocale, speak, t } from '../../game/ui/messages.ts';
import de from '../../game/ui/messages/de.json';
import en from '../../game/ui/messages/en.json';
import { dollars, lapse } from '../../game/ui/run/figures.ts';

type Ast = ReturnType<IntlMessageFormat['getAst']>;
type Words = Readonly<Record<string, string>>;

const english: Words = en;
const translations: readonly (readonly [string, Words])[] = [['de', de]];

// Numbers of the tree of ICU; the enum itself lives in a package of a package.
const [plainText, select] = [0, 5];

/** What a message asks to be filled in: each argument with its kind, and the cases a `select` knows. */
function askedBy(ast: Ast): readonly string[] {
  return ast.flatMap((element) => {
    const kind: number = element.type;
    if (!('value' in element) || kind === plainText) return [];
    const options = 'options' in element ? Object.entries(element.options) : [];
    const inner = options.flatMap(([, { value }]) => askedBy(value));
    // Languages have plurals of their own, so only those of a select are words of the code.
    const cases = kind === select ? options.map(([name]) => name).toSorted() : [];
    return [`${element.value} ${kind} ${cases.join('|')}`, ...inner];
  });
}

const argumentsOf = (message: string) => [
  ...new Set(askedBy(new IntlMessageFormat(message, 'en').getAst())),
];

afterEach(() => setLocale('en'));

describe.each(translations)('the words of %s', (language, words) => {
  it('are there for every message, and for no other', () => {
    expect(Object.keys(words).toSorted()).toEqual(Object.keys(en).toSorted());
  });

  it.each(Object.keys(en))('%s asks for the same values', (key) => {
    const wanted = argumentsOf(english[key]!).toSorted();
    expect(argumentsOf(words[key] ?? '').toSorted()).toEqual(wanted);
  });

  it('are never empty', () => {
    expect(Object.entries(words).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('are hardly ever the English ones', () => {
    const same = Object.keys(en).filter((key) => words[key] === english[key]);
    expect(same.length, `${language}: ${same.join(', ')}`).toBeLessThan(60);
  });
});

it('speaks the language that was chosen last, and English again', async () => {
  await Promise.all([speak('de'), speak('en'), speak('de')]);
  expect(t('title.new')).toBe('Neues Spiel');
  expect(t('phone.segments', { count: 2 })).toBe('2 Segmente');
  await speak('en');
  expect(t('title.new')).toBe('New game');
});

it('keeps the disguise whatever language is chosen', async () => {
  setLocale('pseudo');
  await speak('de');
  expect(t('title.new')).not.toMatch(/[a-z]{2}/i);
});

it('writes numbers as the language does', async () => {
  expect([dollars(-0.0083), lapse(1500)]).toEqual(['−$0.0083', '+1.5 s']);
  await speak('de');
  expect([dollars(-0.0083).replace(/\s/g, ' '), lapse(1500)]).toEqual(['−0,0083 $', '+1,5 s']);
});
