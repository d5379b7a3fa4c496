import type { Evidence } from '../../domain/evidence.ts';
import { ChoiceField } from '../choice-field.tsx';
import { t } from '../messages.ts';

interface RunChoiceProps {
  readonly evidence: readonly Evidence[];
  readonly value: number;
  readonly onChange: (index: number) => void;
}

/** Code that ran in several worlds: which of them to look at. Nothing where there was one. */
export function RunChoice({ evidence, value, onChange }: RunChoiceProps) {
  if (evidence.length < 2) return null;
  return (
    <ChoiceField
      legend={t('run.choice')}
      value={value}
      choices={evidence.map((_, index) => [index, String(index + 1)] as const)}
      onChange={onChange}
    />
  );
}
