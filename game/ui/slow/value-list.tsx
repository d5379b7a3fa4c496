import type { TraceValue } from '../../domain/trace.ts';
import { t } from '../messages.ts';

interface ValueListProps {
  readonly values: readonly TraceValue[];
  readonly before: readonly TraceValue[];
}

/** What the variables hold, those that have just changed marked in words too. */
export function ValueList({ values, before }: ValueListProps) {
  const isNew = ({ name, text }: TraceValue) =>
    !before.some((each) => each.name === name && each.text === text);
  return (
    <section>
      <h3 id="slow-values">{t('slow.values')}</h3>
      {values.length === 0 && <p class="quiet">{t('slow.noValues')}</p>}
      <ul role="list" aria-labelledby="slow-values" class="slow-values">
        {values.map((value) => (
          <li key={value.name} data-changed={isNew(value)}>
            <code>{`${value.name} = ${value.text}`}</code>
            {isNew(value) && <span class="slow-changed"> {t('slow.changed')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
