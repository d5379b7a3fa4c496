/** The languages the interface speaks. Levels speak English in all of them. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** The first of the wanted languages (such as "de-AT") that the interface speaks, else English. */
export function languageOf(wanted: readonly string[]): Language {
  for (const each of wanted) {
    const [language] = each.toLowerCase().split('-');
    const known = languages.find((one) => one === language);
    if (known) return known;
  }
  return 'en';
}
