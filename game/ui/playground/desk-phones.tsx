import { useState } from 'preact/hooks';
import { t } from '../messages.ts';
import { Device } from '../phone/device.tsx';
import { PhoneChoice } from '../phone/phone-choice.tsx';
import { outcomeOf } from '../phone/replies.ts';
import { phonesOf } from '../phone/threads.ts';
import type { Typing } from '../phone/use-typing.ts';
import type { Live } from './use-live.ts';

interface DeskPhonesProps {
  readonly live: Live;
  /** For a text that comes before anything ran. */
  readonly getCode: () => string;
}

/** The phones of the city, beside the code: what somebody writes here comes in at once. */
export function DeskPhones({ live, getCode }: DeskPhonesProps) {
  const { evidence, info, typed } = live;
  const phones = phonesOf(evidence);
  const [key, setKey] = useState<string | null>(null);
  // A friend's phone first: on one's own nothing can be written.
  const phone = phones.find((each) => each.key === key) ?? phones[1] ?? phones[0];
  if (!phone) return null;
  const typing: Typing = {
    evidence,
    state: info.kind === 'busy' ? 'running' : info.kind === 'failed' ? 'failed' : 'quiet',
    outcome: typed && outcomeOf(evidence, typed),
    send: (text) => live.send(text, getCode()),
    takeBack: null,
  };
  return (
    <section class="panel playground-phones" aria-labelledby="playground-phones">
      <h2 id="playground-phones" tabIndex={-1}>
        {t('playground.phones')}
      </h2>
      <div class="phones">
        <PhoneChoice phones={phones} value={phone.key} onChange={setKey} />
        <Device key={phone.key} phone={phone} evidence={evidence} typing={typing} />
      </div>
    </section>
  );
}
