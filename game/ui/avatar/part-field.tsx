import { useId } from 'preact/hooks';
import type { Avatar } from '../../domain/avatar.ts';
import { LookPicture } from './look-picture.tsx';

interface PartFieldProps<Part extends keyof Avatar> {
  readonly legend: string;
  readonly part: Part;
  readonly avatar: Avatar;
  readonly choices: readonly Avatar[Part][];
  readonly nameOf: (choice: Avatar[Part]) => string;
  readonly onChange: (avatar: Avatar) => void;
}

/** The choices for one part of the look: each is shown as one would look with it, and named. */
export function PartField<Part extends keyof Avatar>(props: PartFieldProps<Part>) {
  const group = useId();
  const { legend, part, avatar, choices, nameOf, onChange } = props;
  return (
    <fieldset class="choice-field">
      <legend>{legend}</legend>
      <div class="choice-row">
        {choices.map((choice) => {
          const dressed = { ...avatar, [part]: choice };
          return (
            <label key={choice} class="choice look-choice">
              <input
                type="radio"
                name={group}
                checked={choice === avatar[part]}
                onChange={() => onChange(dressed)}
              />
              <span>
                <LookPicture avatar={dressed} />
                <span>{nameOf(choice)}</span>
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
