import { useId } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { t } from '../messages.ts';
import { Face } from '../run/face.tsx';
import { OWN, type PhoneOf } from './threads.ts';

interface PhoneChoiceProps {
  readonly phones: readonly PhoneOf[];
  readonly value: string;
  readonly onChange: (key: string) => void;
}

/** Whose phone to look at: faces in a row, radio buttons to the keyboard. Phones that were quiet say so. */
export function PhoneChoice({ phones, value, onChange }: PhoneChoiceProps) {
  const group = useId();
  return (
    <fieldset class="phone-choice">
      <legend>{t('phone.whose')}</legend>
      <div class="phone-row">
        {phones.map(({ key, who, name, hasTexts }) => (
          <label key={key} class="choice phone-key">
            <input
              type="radio"
              name={group}
              checked={key === value}
              onChange={() => onChange(key)}
            />
            <span data-rang={hasTexts && key !== OWN}>
              {key === OWN ? <Icon name="phone" /> : <Face who={who} name={name} />}
              <span>{key === OWN ? t('phone.own') : name}</span>
              {!hasTexts && key !== OWN && <span class="phone-quiet">{t('phone.quiet')}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
