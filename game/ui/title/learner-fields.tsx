import type { Settings } from '../../domain/ports.ts';
import { ChoiceField } from '../choice-field.tsx';
import { t } from '../messages.ts';

interface LearnerFieldProps {
  readonly settings: Settings;
  readonly onChange: (part: Partial<Settings>) => void;
}

/** How much code somebody has written: it sets the pace. */
export function PaceField({ settings, onChange }: LearnerFieldProps) {
  return (
    <>
      <ChoiceField
        legend={t('settings.pace')}
        value={settings.pace}
        choices={[
          ['gentle', t('settings.pace.gentle')],
          ['steady', t('settings.pace.steady')],
          ['brisk', t('settings.pace.brisk')],
        ]}
        onChange={(pace) => onChange({ pace })}
      />
      <p class="quiet">{t(`pace.${settings.pace}`)}</p>
    </>
  );
}

/** What brings somebody here: it sets the way that is pointed out. */
export function RouteField({ settings, onChange }: LearnerFieldProps) {
  return (
    <>
      <ChoiceField
        legend={t('settings.route')}
        value={settings.route}
        choices={[
          ['story', t('settings.route.story')],
          ['builder', t('settings.route.builder')],
          ['leader', t('settings.route.leader')],
          ['visitor', t('settings.route.visitor')],
        ]}
        onChange={(route) => onChange({ route })}
      />
      <p class="quiet">{t(`route.${settings.route}`)}</p>
    </>
  );
}
