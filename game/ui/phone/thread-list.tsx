import { t } from '../messages.ts';
import { Face } from '../run/face.tsx';
import { Tick } from '../run/tick.tsx';
import type { Thread } from './threads.ts';

interface ThreadListProps {
  readonly threads: readonly Thread[];
  /** Address of the open one. */
  readonly current: string | null;
  readonly onOpen: (address: string) => void;
}

export function ThreadList({ threads, current, onOpen }: ThreadListProps) {
  return (
    <ul role="list" class="thread-list" aria-label={t('phone.threads')}>
      {threads.map(({ party, bubbles, isStopped }) => {
        const last = bubbles.at(-1)?.message;
        return (
          <li key={party.address}>
            <button
              type="button"
              class="thread-key"
              aria-current={party.address === current}
              aria-label={t('phone.thread', { name: party.name, count: bubbles.length })}
              onClick={() => onOpen(party.address)}
            >
              <Face who={party.who} name={party.name} />
              <span class="thread-key-text">
                <span class="thread-name">{party.name}</span>
                <span class="thread-last">
                  {last && <Tick status={last.status} />}
                  <span>{isStopped ? t('phone.stopped') : last?.body}</span>
                </span>
              </span>
              <span class="thread-count">{bubbles.length}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
