import type { ComponentChildren } from 'preact';
import { t } from '../messages.ts';
import type { Pair } from './exchange.ts';

interface ExchangeSideProps {
  readonly title: string;
  /** Method and address, or the status. */
  readonly line: string;
  readonly headers: readonly Pair[];
  readonly children: ComponentChildren;
}

/** What one side said: its first line, the body, and the headers for who asks. */
export function ExchangeSide({ title, line, headers, children }: ExchangeSideProps) {
  return (
    <section class="side">
      <h3>{title}</h3>
      <p class="side-line">
        <code>{line}</code>
      </p>
      {children}
      {headers.length > 0 && (
        <details>
          <summary>{t('request.headers', { count: headers.length })}</summary>
          <Pairs title={null} pairs={headers} />
        </details>
      )}
    </section>
  );
}

/** Names and values as they were sent. */
export function Pairs(props: { readonly title: string | null; readonly pairs: readonly Pair[] }) {
  return (
    <>
      {props.title !== null && <p class="quiet">{props.title}</p>}
      <dl class="pairs">
        {props.pairs.map(([name, value], index) => (
          <div key={index}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
