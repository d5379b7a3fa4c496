import type { ComponentChildren } from 'preact';
import type { Evidence } from '../../domain/evidence.ts';
import { t } from '../messages.ts';
import { dollars } from '../run/figures.ts';
import { StatusWord } from './message-leaf.tsx';
import { costsOf, outcomesOf, totalsOf } from './usage.ts';

/** How much was used, in a sentence and as bars. */
export function UsageLeaf({ evidence }: { readonly evidence: Evidence | null }) {
  const totals = evidence && totalsOf(evidence);
  if (!evidence || !totals || totals.sent + totals.received === 0)
    return <p>{t('desk.empty.usage')}</p>;
  const costs = costsOf(evidence);
  return (
    <div class="usage">
      <p>{t('usage.totals', { ...totals, cost: dollars(totals.cost) })}</p>
      <Chart
        title={t('usage.outcomes')}
        bars={outcomesOf(evidence).map(({ key, amount }) => ({
          label: <StatusWord status={key} />,
          amount,
          words: String(amount),
        }))}
      />
      {costs.length > 0 && (
        <Chart
          title={t('usage.costs')}
          bars={costs.map(({ key, amount }) => ({
            label: key || t('usage.rest'),
            amount,
            words: dollars(amount),
          }))}
        />
      )}
    </div>
  );
}

interface ChartProps {
  readonly title: string;
  readonly bars: readonly {
    readonly label: ComponentChildren;
    readonly amount: number;
    readonly words: string;
  }[];
}

/** Bars for the eye; name and figure stand beside each for everybody. */
function Chart({ title, bars }: ChartProps) {
  const most = Math.max(...bars.map(({ amount }) => amount));
  return (
    <section class="chart">
      <h3>{title}</h3>
      <dl>
        {bars.map(({ label, amount, words }, index) => (
          <div key={index}>
            <dt>{label}</dt>
            <dd>
              <span class="bar" style={{ '--part': amount / most }} aria-hidden="true" />
              <span class="bar-words">{words}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
