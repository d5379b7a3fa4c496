import type { ComponentChildren } from 'preact';
import type { Evidence } from '../../domain/evidence.ts';
import type { Fixture } from '../../domain/fixture.ts';
import { t } from '../messages.ts';
import { dollars } from '../run/figures.ts';
import { partyAt } from '../run/parties.ts';
import { type AccountView, accountView, estimateOf } from './account-view.ts';

interface AccountLeafProps {
  readonly fixture: Fixture;
  readonly evidence: Evidence | null;
}

/** The account at a glance: what is left, what the next run costs, which numbers are there. */
export function AccountLeaf({ fixture, evidence }: AccountLeafProps) {
  const account = accountView(fixture, evidence);
  return (
    <div class="account">
      <div class="account-money">
        <Balance account={account} />
        <Cost evidence={evidence} balance={account.after ?? account.before} />
      </div>
      <dl class="facts">
        <Fact name={account.name}>
          {t(account.isTrial ? 'account.kind.trial' : 'account.kind.full')}
        </Fact>
        <Fact name={t('account.sid')}>
          <code>{account.sid}</code>
        </Fact>
        <Fact name={t('account.number', { count: account.numbers.length })}>
          <Codes list={account.numbers} none={t('account.noNumber')} />
        </Fact>
        {account.isTrial && (
          <Fact name={t('account.verified')}>
            <Codes list={account.verified} none={t('account.noVerified')} />
          </Fact>
        )}
        {account.services.length > 0 && (
          <Fact name={t('account.services')}>
            <ul role="list">
              {account.services.map(({ name, senders }, index) => (
                <li key={index}>
                  {t('account.senders', {
                    name,
                    senders: senders.join(', ') || t('account.noSenders'),
                  })}
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
    </div>
  );
}

function Balance({ account }: { readonly account: AccountView }) {
  const { before, after, isTrial } = account;
  const spent = after === null ? 0 : before - after;
  return (
    <section class="tally">
      <h3>{t('account.balance', { trial: isTrial ? 'yes' : 'no' })}</h3>
      <p class="tally-figure">{dollars(after ?? before)}</p>
      {spent > 0 && (
        <p class="quiet">
          {t('account.spent', { before: dollars(before), spent: dollars(spent) })}
        </p>
      )}
    </section>
  );
}

/** Most readers named one by one. */
const NAMED = 4;

function Cost({
  evidence,
  balance,
}: {
  readonly evidence: Evidence | null;
  readonly balance: number;
}) {
  const estimate = evidence && estimateOf(evidence);
  return (
    <section class="tally">
      <h3>{t('account.cost')}</h3>
      {!estimate && <p>{t('account.costUnknown')}</p>}
      {estimate?.cost === 0 && <p>{t('account.costNothing')}</p>}
      {evidence && estimate && estimate.cost > 0 && (
        <>
          <p class="tally-figure">{dollars(estimate.cost)}</p>
          {estimate.cost > balance && <p class="state-failed">{t('account.costLow')}</p>}
          <dl class="tariffs">
            {estimate.tariffs.slice(0, NAMED).map(({ to, texts, segments, cost }) => (
              <div key={to}>
                <dt>{partyAt(evidence, to).name}</dt>
                <dd>
                  {t('account.tariff', { texts, segments })}, {dollars(cost)}
                </dd>
              </div>
            ))}
            {estimate.answers.texts > 0 && (
              <div>
                <dt>{t('account.answers', { count: estimate.answers.texts })}</dt>
                <dd>{dollars(estimate.answers.cost)}</dd>
              </div>
            )}
          </dl>
          {estimate.tariffs.length > NAMED && (
            <p class="quiet">
              {t('account.tariffMore', { count: estimate.tariffs.length - NAMED })}
            </p>
          )}
        </>
      )}
    </section>
  );
}

export function Fact(props: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

function Codes({ list, none }: { readonly list: readonly string[]; readonly none: string }) {
  if (list.length === 0) return <>{none}</>;
  return (
    <ul role="list" class="codes">
      {list.map((each) => (
        <li key={each}>
          <code>{each}</code>
        </li>
      ))}
    </ul>
  );
}
