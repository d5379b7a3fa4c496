import { type Language, languages } from '../../domain/language.ts';
import { ChoiceField } from '../choice-field.tsx';
import { t } from '../messages.ts';

interface LanguageFieldProps {
  readonly language: Language;
  readonly onChange: (language: Language) => void;
}

/** The language of the interface, and plainly what it does not change. */
export function LanguageField({ language, onChange }: LanguageFieldProps) {
  return (
    <div>
      <ChoiceField
        legend={t('settings.language')}
        value={language}
        choices={languages.map((each) => [each, t(`language.${each}`)] as const)}
        onChange={onChange}
      />
      <p class="quiet">{t('language.note')}</p>
    </div>
  );
}
