import type { Evidence } from '../../domain/evidence.ts';
import { ChoiceField } from '../choice-field.tsx';
import { t } from '../messages.ts';

interface RunChoiceProps {
  /** What it came from, in words. */
  readonly caption: string;
  readonly evidence: readonly Evidence[];
  readonly value: number;
  readonly onChange: (index: number) => void;
}

/** Where all this comes from. Code that ran in several worlds: which of them to look at. */
export function RunChoice({ caption, evidence, value, onChange }: RunChoiceProps) {
  return (
    <div class="run-choice">
      <p class="quiet">{caption}</p>
      {evidence.length > 1 && (
        <ChoiceField
          legend={t('run.choice')}
          value={value}
          choices={evidence.map((_, index) => [index, String(index + 1)] as const)}
          onChange={onChange}
        />
      )}
    </div>
  );
}
