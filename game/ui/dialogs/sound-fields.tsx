import type { Settings } from '../../domain/ports.ts';
import { type Volume, volumes } from '../../domain/sound.ts';
import { t } from '../messages.ts';

interface SoundFieldsProps {
  readonly settings: Settings;
  readonly onChange: (part: Partial<Settings>) => void;
}

export function SoundFields({ settings, onChange }: SoundFieldsProps) {
  const { sound, soundVolume, musicVolume, captions } = settings;
  return (
    <fieldset class="choice-field sound-fields">
      <legend>{t('settings.sound')}</legend>
      <label class="switch">
        <input
          type="checkbox"
          checked={sound}
          onChange={(event) => onChange({ sound: event.currentTarget.checked })}
        />
        <span>{t('settings.sound.on')}</span>
      </label>
      <VolumeField
        label={t('settings.soundVolume')}
        value={soundVolume}
        isUsable={sound}
        onChange={(chosen) => onChange({ soundVolume: chosen })}
      />
      <VolumeField
        label={t('settings.musicVolume')}
        value={musicVolume}
        isUsable={sound}
        onChange={(chosen) => onChange({ musicVolume: chosen })}
      />
      <label class="switch">
        <input
          type="checkbox"
          checked={captions}
          onChange={(event) => onChange({ captions: event.currentTarget.checked })}
        />
        <span>{t('settings.captions')}</span>
      </label>
    </fieldset>
  );
}

interface VolumeFieldProps {
  readonly label: string;
  readonly value: Volume;
  readonly isUsable: boolean;
  readonly onChange: (value: Volume) => void;
}

function VolumeField({ label, value, isUsable, onChange }: VolumeFieldProps) {
  const words = t('settings.volume', { percent: value * 100 });
  return (
    <label class="volume">
      <span>{label}</span>
      <input
        type="range"
        min={0}
        max={volumes.length - 1}
        step={1}
        value={volumes.indexOf(value)}
        disabled={!isUsable}
        aria-valuetext={words}
        onInput={(event) => onChange(volumes[Number(event.currentTarget.value)] ?? value)}
      />
      <span aria-hidden="true">{words}</span>
    </label>
  );
}
