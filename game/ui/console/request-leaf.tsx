import type { Evidence, RequestRecord } from '../../domain/evidence.ts';
import { LongList } from '../long-list.tsx';
import { t } from '../messages.ts';
import { clockTime } from '../run/figures.ts';
import { StatusMark } from '../status-mark.tsx';
import { CopyCurl } from './copy-curl.tsx';
import { ErrorWords } from './error-words.tsx';
import { exchangeOf } from './exchange.ts';
import { ExchangeSide, Pairs } from './exchange-side.tsx';
import { Unfold } from './unfold.tsx';

/** Every call of the code: one line each, and all that went over the wire on demand. */
export function RequestLeaf({ evidence }: { readonly evidence: Evidence | null }) {
  if (!evidence || evidence.requests.length === 0) return <p>{t('desk.empty.requests')}</p>;
  return (
    <LongList
      label={t('desk.requests')}
      items={evidence.requests}
      keyOf={(_, index) => String(index)}
      draw={(request) => (
        <Unfold summary={<Summary request={request} startedAt={evidence.startedAt} />}>
          {() => <Whole request={request} />}
        </Unfold>
      )}
    />
  );
}

function Summary(props: { readonly request: RequestRecord; readonly startedAt: string }) {
  const { at, method, resource, status, errorCode, line } = props.request;
  return (
    <>
      <StatusMark mark={status < 400 ? 'passed' : 'failed'} />
      <time class="quiet">{clockTime(props.startedAt, at)}</time>
      <code class="row-main">
        {method} {resource}
      </code>
      <span>
        {status}
        {errorCode !== null && <> {t('request.failed', { code: String(errorCode) })}</>}
      </span>
      {line !== null && <span class="quiet">{t('request.line', { line: String(line) })}</span>}
    </>
  );
}

function Whole({ request }: { readonly request: RequestRecord }) {
  const exchange = exchangeOf(request);
  const { errorCode, errorMessage, fault } = request;
  return (
    <>
      {fault && <p class="state-failed">{t(`fault.${fault}`)}</p>}
      {errorCode !== null && (
        <p>
          <ErrorWords code={errorCode} />
          <br />
          {errorMessage}
        </p>
      )}
      <ExchangeSide
        title={t('request.asked')}
        line={`${exchange.method} ${exchange.url}`}
        headers={exchange.headers}
      >
        {exchange.form.length > 0 && <Pairs title={t('request.form')} pairs={exchange.form} />}
      </ExchangeSide>
      <ExchangeSide
        title={t('request.answered')}
        line={String(exchange.status)}
        headers={exchange.answerHeaders}
      >
        {exchange.answer ? (
          <pre class="payload" tabIndex={0}>
            {exchange.answer}
          </pre>
        ) : (
          <p class="quiet">{t('request.noBody')}</p>
        )}
      </ExchangeSide>
      <CopyCurl exchange={exchange} />
    </>
  );
}
