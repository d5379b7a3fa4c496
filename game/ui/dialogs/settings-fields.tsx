import type { Settings } from '../../domain/ports.ts';
import { ChoiceField } from '../choice-field.tsx';
import { t } from '../messages.ts';
import { PaceField, RouteField } from '../title/learner-fields.tsx';
import { SoundFields } from './sound-fields.tsx';

interface SettingsFieldsProps {
  readonly settings: Settings;
  /** What changes play rather than comfort: left out of the interview. */
  readonly all: boolean;
  readonly onChange: (settings: Settings) => void;
}

export function SettingsFields({ settings, all, onChange }: SettingsFieldsProps) {
  const change = (part: Partial<Settings>) => onChange({ ...settings, ...part });
  return (
    <div class="settings-fields">
      <ChoiceField
        legend={t('settings.editor')}
        value={settings.editor}
        choices={[
          ['monaco', t('settings.editor.monaco')],
          ['plain', t('settings.editor.plain')],
        ]}
        onChange={(editor) => change({ editor })}
      />
      <ChoiceField
        legend={t('settings.textScale')}
        value={settings.textScale}
        choices={[
          [1, t('settings.textScale.1')],
          [1.25, t('settings.textScale.125')],
          [1.5, t('settings.textScale.150')],
        ]}
        onChange={(textScale) => change({ textScale })}
      />
      {all && (
        <ChoiceField
          legend={t('settings.replay')}
          value={settings.replay}
          choices={[
            ['normal', t('settings.replay.normal')],
            ['fast', t('settings.replay.fast')],
            ['instant', t('settings.replay.instant')],
          ]}
          onChange={(replay) => change({ replay })}
        />
      )}
      {all && (
        <ChoiceField
          legend={t('settings.effects')}
          value={settings.effects}
          choices={[
            ['full', t('settings.effects.full')],
            ['low', t('settings.effects.low')],
          ]}
          onChange={(effects) => change({ effects })}
        />
      )}
      {all && <SoundFields settings={settings} onChange={change} />}
      {all && (
        <div>
          <PaceField settings={settings} onChange={change} />
        </div>
      )}
      {all && (
        <div>
          <RouteField settings={settings} onChange={change} />
        </div>
      )}
      <div class="switches">
        <Switch
          label={t('settings.narrated')}
          on={settings.narrated}
          onChange={(narrated) => change({ narrated })}
        />
        <Switch
          label={t('settings.plainFont')}
          on={settings.plainFont}
          onChange={(plainFont) => change({ plainFont })}
        />
        <Switch
          label={t('settings.calm')}
          on={settings.calm}
          onChange={(calm) => change({ calm })}
        />
      </div>
    </div>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

function Switch({ label, on, onChange }: SwitchProps) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
