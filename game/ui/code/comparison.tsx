import { t } from '../messages.ts';

interface ComparisonProps {
  readonly expected: string;
  readonly actual: string;
}

/** What was expected and what came, side by side. */
export function Comparison({ expected, actual }: ComparisonProps) {
  return (
    <dl class="comparison" aria-label={t('compare.label')}>
      <div>
        <dt>{t('compare.expected')}</dt>
        <dd>{expected || t('compare.nothing')}</dd>
      </div>
      <div>
        <dt>{t('compare.actual')}</dt>
        <dd>{actual || t('compare.nothing')}</dd>
      </div>
    </dl>
  );
}
