import { LookButton } from '../avatar/look-button.tsx';
import { t } from '../messages.ts';
import { Modal } from '../modal.tsx';
import { useGame } from '../parts.ts';
import { LanguageField } from '../title/language-field.tsx';
import { NameField } from '../title/name-field.tsx';
import { useAlerts } from '../use-alerts.ts';
import { useSnapshot } from '../use-snapshot.ts';
import { SaveTransfer } from './save-transfer.tsx';
import { SettingsFields } from './settings-fields.tsx';

export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { quest } = useGame();
  const settings = useSnapshot(({ context }) => context.settings);
  const name = useSnapshot(({ context }) => context.name);
  const isBare = useAlerts().some(({ key }) => key === 'sandbox-without-frame');
  return (
    <Modal title={t('settings.title')} closeLabel={t('settings.close')} onClose={onClose}>
      <NameField
        name={name}
        onChange={(called) => quest.send({ type: 'pin.renamed', name: called })}
      />
      <LookButton />
      <LanguageField
        language={settings.language}
        onChange={(language) =>
          quest.send({ type: 'settings.changed', settings: { ...settings, language } })
        }
      />
      <SettingsFields
        settings={settings}
        all
        onChange={(changed) => quest.send({ type: 'settings.changed', settings: changed })}
      />
      <SaveTransfer />
      <section>
        <h3>{t('settings.sandbox')}</h3>
        <p>{t(isBare ? 'settings.sandbox.bare' : 'settings.sandbox.frame')}</p>
      </section>
      <section>
        <h3>{t('settings.about')}</h3>
        <p>{t('settings.independent')}</p>
        <p>{t('settings.licence')}</p>
      </section>
    </Modal>
  );
}
