import { useId } from 'preact/hooks';
import { t } from '../messages.ts';
import { suggestName } from './suggest-name.ts';

interface NameFieldProps {
  readonly name: string;
  readonly onChange: (name: string) => void;
}

/** The name on the pin: typed, or thought up as often as one likes. */
export function NameField({ name, onChange }: NameFieldProps) {
  const field = useId();
  return (
    <div class="interview-name">
      <label for={field}>{t('interview.name')}</label>
      <div class="row">
        <input
          id={field}
          class="text-field"
          value={name}
          maxLength={24}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
        <button type="button" class="button" onClick={() => onChange(suggestName(Math.random()))}>
          {t('interview.another')}
        </button>
      </div>
    </div>
  );
}
