/** The phones of the city, as the last run left them: one's own, and everybody's. Fetched when first opened. */
import '../styles/desk.css';
import '../styles/phone.css';
import '../styles/ticks.css';
import { useState } from 'preact/hooks';
import { t } from '../messages.ts';
import { Modal } from '../modal.tsx';
import { RunChoice } from '../run/run-choice.tsx';
import { useSnapshot } from '../use-snapshot.ts';
import { Device } from './device.tsx';
import { PhoneChoice } from './phone-choice.tsx';
import { OWN, phonesOf } from './threads.ts';
import { useTyping } from './use-typing.ts';

export function PhoneDialog({ onClose }: { readonly onClose: () => void }) {
  const lastRun = useSnapshot(({ context }) => context.lastRun);
  const [run, setRun] = useState(0);
  const [key, setKey] = useState<string>(OWN);
  const typing = useTyping(lastRun, run);
  const { evidence } = typing;
  const phones = evidence ? phonesOf(evidence) : [];
  const phone = phones.find((each) => each.key === key) ?? phones[0];

  return (
    <Modal title={t('phone.title')} closeLabel={t('phone.close')} wide onClose={onClose}>
      {!lastRun || !evidence || !phone ? (
        <p>{t('phone.empty')}</p>
      ) : (
        <div class="phones">
          <RunChoice
            caption={t('run.from', { title: lastRun.objective.title })}
            evidence={lastRun.evidence}
            value={run}
            onChange={setRun}
          />
          <PhoneChoice phones={phones} value={phone.key} onChange={setKey} />
          <Device key={`${run} ${phone.key}`} phone={phone} evidence={evidence} typing={typing} />
        </div>
      )}
    </Modal>
  );
}
