import type { Evidence, WebhookRecord } from '../../domain/evidence.ts';
import { LongList } from '../long-list.tsx';
import { t } from '../messages.ts';
import { clockTime } from '../run/figures.ts';
import { StatusMark } from '../status-mark.tsx';
import { ErrorWords } from './error-words.tsx';
import { ExchangeSide, Pairs } from './exchange-side.tsx';
import { Unfold } from './unfold.tsx';

/** What the network asked of the code's own addresses, and what it got. */
export function WebhookLeaf({ evidence }: { readonly evidence: Evidence | null }) {
  if (!evidence || evidence.webhooks.length === 0) return <p>{t('desk.empty.webhooks')}</p>;
  return (
    <LongList
      label={t('desk.webhooks')}
      items={evidence.webhooks}
      keyOf={(_, index) => String(index)}
      draw={(webhook) => (
        <Unfold summary={<Summary webhook={webhook} startedAt={evidence.startedAt} />}>
          {() => <Whole webhook={webhook} />}
        </Unfold>
      )}
    />
  );
}

function Summary(props: { readonly webhook: WebhookRecord; readonly startedAt: string }) {
  const { at, kind, method, url, status, problem } = props.webhook;
  const isGood = problem === null && status !== null && status < 400;
  return (
    <>
      <StatusMark mark={isGood ? 'passed' : 'failed'} />
      <time class="quiet">{clockTime(props.startedAt, at)}</time>
      <span>{t(`visit.${kind}`)}</span>
      <code class="row-main">
        {method} {url}
      </code>
      <span>
        {status ?? t('webhook.none')}
        {problem !== null && <> {t('request.failed', { code: String(problem) })}</>}
      </span>
    </>
  );
}

function Whole({ webhook }: { readonly webhook: WebhookRecord }) {
  const { method, url, params, signed, status, contentType, body, problem, took, attempts, error } =
    webhook;
  return (
    <>
      {problem !== null && (
        <p>
          <ErrorWords code={problem} />
        </p>
      )}
      {error && <p class="state-failed">{`${error.name}: ${error.message}`}</p>}
      <ExchangeSide title={t('request.asked')} line={`${method} ${url}`} headers={[]}>
        <p class="quiet">
          {t(signed ? 'webhook.signed' : 'webhook.unsigned')},{' '}
          {t('webhook.attempts', { count: attempts })}
        </p>
        <Pairs title={t('request.form')} pairs={Object.entries(params)} />
      </ExchangeSide>
      <ExchangeSide
        title={t('request.answered')}
        line={status === null ? t('webhook.none') : `${status} ${contentType ?? ''}`}
        headers={[]}
      >
        {took !== null && <p class="quiet">{t('webhook.took', { ms: took })}</p>}
        {body ? (
          <pre class="payload" tabIndex={0}>
            {body}
          </pre>
        ) : (
          <p class="quiet">{t('request.noBody')}</p>
        )}
      </ExchangeSide>
    </>
  );
}
