import { useId } from 'preact/hooks';

interface ChoiceFieldProps<T extends string | number> {
  readonly legend: string;
  readonly value: T;
  readonly choices: readonly (readonly [value: T, label: string])[];
  readonly onChange: (value: T) => void;
}

/** One of a few, as radio buttons drawn as a row of keys. */
export function ChoiceField<T extends string | number>(props: ChoiceFieldProps<T>) {
  const group = useId();
  return (
    <fieldset class="choice-field">
      <legend>{props.legend}</legend>
      <div class="choice-row">
        {props.choices.map(([value, label]) => (
          <label key={value} class="choice">
            <input
              type="radio"
              name={group}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
