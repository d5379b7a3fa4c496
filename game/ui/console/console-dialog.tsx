/** What a messaging service's dashboard shows, for the account of the last run. Fetched when it is first opened. */
import '../styles/desk.css';
import '../styles/ticks.css';
import { useState } from 'preact/hooks';
import type { Evidence } from '../../domain/evidence.ts';
import { t } from '../messages.ts';
import { Modal } from '../modal.tsx';
import { RunChoice } from '../run/run-choice.tsx';
import { type Tab, Tabs } from '../tabs.tsx';
import { useSnapshot } from '../use-snapshot.ts';
import { AccountLeaf } from './account-leaf.tsx';
import { MessageLeaf } from './message-leaf.tsx';
import { RequestLeaf } from './request-leaf.tsx';
import { type Subject, subjectOf } from './subject.ts';
import { TroubleLeaf } from './trouble-leaf.tsx';
import { troublesOf } from './troubles.ts';
import { UsageLeaf } from './usage-leaf.tsx';
import { WebhookLeaf } from './webhook-leaf.tsx';

interface ConsoleDialogProps {
  readonly onClose: () => void;
  /** Instead of the story's last run. */
  readonly subject?: Subject;
}

type Section = 'account' | 'requests' | 'messages' | 'webhooks' | 'debugger' | 'usage';

export function ConsoleDialog({ onClose, subject: given }: ConsoleDialogProps) {
  const context = useSnapshot((snapshot) => snapshot.context);
  const subject = given ?? subjectOf(context);
  const [section, setSection] = useState<Section>('account');
  const [run, setRun] = useState(0);
  const fixture = subject?.objective.fixtures[run];
  const evidence = subject?.evidence[run] ?? null;

  return (
    <Modal title={t('desk.title')} closeLabel={t('desk.close')} wide onClose={onClose}>
      {!subject || !fixture ? (
        <p>{t('desk.empty')}</p>
      ) : (
        <div class="desk">
          <RunChoice
            caption={
              evidence ? t('run.from', { title: subject.objective.title }) : t('desk.beforeRun')
            }
            evidence={subject.evidence}
            value={run}
            onChange={setRun}
          />
          <Tabs
            label={t('desk.sections')}
            value={section}
            tabs={tabsOf(evidence)}
            onChange={setSection}
          >
            {section === 'account' && <AccountLeaf fixture={fixture} evidence={evidence} />}
            {section === 'requests' && <RequestLeaf evidence={evidence} />}
            {section === 'messages' && <MessageLeaf evidence={evidence} />}
            {section === 'webhooks' && <WebhookLeaf evidence={evidence} />}
            {section === 'debugger' && <TroubleLeaf evidence={evidence} />}
            {section === 'usage' && <UsageLeaf evidence={evidence} />}
          </Tabs>
        </div>
      )}
    </Modal>
  );
}

function tabsOf(evidence: Evidence | null): readonly Tab<Section>[] {
  const tab = (key: Section, count: number | null) => ({ key, label: t(`desk.${key}`), count });
  return [
    tab('account', null),
    tab('requests', evidence?.requests.length ?? null),
    tab('messages', evidence?.messages.length ?? null),
    tab('webhooks', evidence?.webhooks.length ?? null),
    tab('debugger', evidence ? troublesOf(evidence).length : null),
    tab('usage', null),
  ];
}
