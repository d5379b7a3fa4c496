import { useEffect, useRef, useState } from 'preact/hooks';
import type { Evidence } from '../../domain/evidence.ts';
import { t } from '../messages.ts';
import { clockTime } from '../run/figures.ts';
import { partyAt } from '../run/parties.ts';
import { Composer } from './composer.tsx';
import { ThreadList } from './thread-list.tsx';
import { ThreadView } from './thread-view.tsx';
import { OWN, type PhoneOf, type Thread, threadsOf } from './threads.ts';
import type { Typing } from './use-typing.ts';

interface DeviceProps {
  readonly phone: PhoneOf;
  readonly evidence: Evidence;
  readonly typing: Typing;
}

/** One phone: its threads beside the open one, or one after the other where it is narrow. */
export function Device({ phone, evidence, typing }: DeviceProps) {
  const threads = threadsOf(evidence, phone);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isListed, setListed] = useState(threads.length > 1);
  const device = useRef<HTMLElement>(null);
  const moved = useRef<'none' | 'in' | 'out'>('none');
  const isOwn = phone.key === OWN;
  const open = threads.find(({ party }) => party.address === chosen) ?? threads[0];
  const shown = open ?? (isOwn ? null : emptyThread(evidence));

  // The keyboard goes along: into the thread that was picked, and back to where it was picked.
  useEffect(() => {
    const target = { none: null, in: '.thread h3', out: '[aria-current="true"]' }[moved.current];
    if (target !== null) device.current?.querySelector<HTMLElement>(target)?.focus();
    moved.current = 'none';
  });

  return (
    <section
      ref={device}
      class="device"
      data-pane={isListed ? 'list' : 'thread'}
      data-threads={threads.length}
      aria-label={isOwn ? t('phone.own') : phone.name}
    >
      <header class="device-bar" aria-hidden="true">
        <span class="device-time">{clockTime(evidence.startedAt, evidence.lastedMs)}</span>
        <span>{phone.number}</span>
        <span class="device-signal" />
      </header>
      {threads.length === 0 && (
        <p class="device-none">{t(isOwn ? 'phone.noOwnThreads' : 'phone.noThreads')}</p>
      )}
      <div class="device-body">
        {threads.length > 1 && (
          <ThreadList
            threads={threads}
            current={open?.party.address ?? null}
            onOpen={(address) => {
              moved.current = 'in';
              setChosen(address);
              setListed(false);
            }}
          />
        )}
        {shown && (
          <div class="thread">
            {threads.length > 1 && (
              <button
                type="button"
                class="button button-small thread-back"
                onClick={() => {
                  moved.current = 'out';
                  setListed(true);
                }}
              >
                {t('phone.back')}
              </button>
            )}
            <ThreadView
              key={shown.party.address}
              thread={shown}
              isOwn={isOwn}
              startedAt={evidence.startedAt}
            />
            {isOwn ? (
              <p class="quiet device-note">{t('phone.onlyCode')}</p>
            ) : (
              <Composer
                name={phone.name}
                from={addressOn(phone, shown)}
                to={shown.party.address}
                typing={typing}
              />
            )}
          </div>
        )}
      </div>
    </section>
  );
}

/** Nothing came to this phone, but its person may write first. Null where the account has no number. */
function emptyThread(evidence: Evidence): Thread | null {
  const [number] = evidence.account.numbers;
  if (number === undefined) return null;
  const party = partyAt(evidence, number);
  return { party, over: number, bubbles: [], isStopped: false };
}

/** Who writes on WhatsApp is answered there. */
function addressOn({ number }: PhoneOf, { party }: Thread): string {
  return party.address.startsWith('whatsapp:') ? `whatsapp:${number}` : number;
}
