import type { Evidence } from '../../domain/evidence.ts';
import type { Fixture } from '../../domain/fixture.ts';
import { segmentPrices } from '../../domain/price-list.ts';
import { estimateOf } from '../console/account-view.ts';
import { t } from '../messages.ts';
import { dollars } from '../run/figures.ts';

interface RunPriceProps {
  readonly fixture: Fixture;
  /** Of the last run of this objective. */
  readonly evidence: Evidence | null;
}

/** What Run will cost, before it is pressed: what a text costs, or what the last run did; and what is there to pay it. */
export function RunPrice({ fixture, evidence }: RunPriceProps) {
  const { account, handsets } = fixture;
  const { least, most } = segmentPrices(handsets.map(({ number }) => number));
  const estimate = evidence && estimateOf(evidence);
  return (
    <p class="run-price">
      {estimate === null
        ? t('price.text', {
            least: dollars(least),
            most: dollars(most),
            same: least === most ? 'yes' : 'no',
          })
        : t('price.again', {
            cost: dollars(estimate.cost),
            answers: estimate.answers.texts,
            none: estimate.cost === 0 ? 'yes' : 'no',
          })}{' '}
      {t('price.purse', {
        balance: dollars(account.balance),
        trial: account.type === 'Trial' ? 'yes' : 'no',
      })}
    </p>
  );
}
