import type { Evidence, MessageRecord } from '../../domain/evidence.ts';
import { LongList } from '../long-list.tsx';
import { t } from '../messages.ts';
import { clockTime, lapse, priceWords } from '../run/figures.ts';
import { partyAt } from '../run/parties.ts';
import { Tick } from '../run/tick.tsx';
import { Fact } from './account-leaf.tsx';
import { ErrorWords } from './error-words.tsx';
import { Unfold } from './unfold.tsx';

/** Every message with how it stands; the way it took on demand. */
export function MessageLeaf({ evidence }: { readonly evidence: Evidence | null }) {
  if (!evidence || evidence.messages.length === 0) return <p>{t('desk.empty.messages')}</p>;
  return (
    <LongList
      label={t('desk.messages')}
      items={evidence.messages}
      keyOf={({ sid }) => sid}
      draw={(message) => (
        <Unfold summary={<Summary message={message} evidence={evidence} />}>
          {() => <Whole message={message} startedAt={evidence.startedAt} />}
        </Unfold>
      )}
    />
  );
}

function Summary(props: { readonly message: MessageRecord; readonly evidence: Evidence }) {
  const { direction, from, to, body, status, price } = props.message;
  const isInbound = direction === 'inbound';
  const { name } = partyAt(props.evidence, isInbound ? from : to);
  return (
    <>
      <StatusWord status={status} />
      <span>{t(isInbound ? 'message.from' : 'message.to', { name })}</span>
      <span class="row-main row-text">{body || t('message.emptyBody')}</span>
      <span class="quiet">{priceWords(price)}</span>
    </>
  );
}

export function StatusWord({ status }: Pick<MessageRecord, 'status'>) {
  return (
    <span class={`status-word status-${status}`}>
      <Tick status={status} /> {t(`status.${status}`)}
    </span>
  );
}

function Whole(props: { readonly message: MessageRecord; readonly startedAt: string }) {
  const { at, sid, from, to, body, segments, media, price, errorCode, history } = props.message;
  return (
    <>
      <dl class="facts">
        <Fact name={t('message.fields.sid')}>
          <code>{sid}</code>
        </Fact>
        <Fact name={t('message.fields.from')}>
          <code>{from}</code>
        </Fact>
        <Fact name={t('message.fields.to')}>
          <code>{to}</code>
        </Fact>
        <Fact name={t('message.fields.body')}>
          <span class="message-body">{body || t('message.emptyBody')}</span>
        </Fact>
        <Fact name={t('message.fields.segments')}>{segments}</Fact>
        {media > 0 && <Fact name={t('message.fields.pictures')}>{media}</Fact>}
        <Fact name={t('message.fields.price')}>{priceWords(price)}</Fact>
        {errorCode !== null && (
          <Fact name={t('message.fields.error')}>
            <ErrorWords code={errorCode} />
          </Fact>
        )}
      </dl>
      <section class="side">
        <h3>{t('message.way')}</h3>
        {at < 0 && <p class="quiet">{t('message.way.before')}</p>}
        <ol class="way">
          {history.map((step, index) => (
            <li key={index}>
              <time>{index === 0 ? clockTime(props.startedAt, step.at) : lapse(step.at - at)}</time>
              <StatusWord status={step.status} />
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
