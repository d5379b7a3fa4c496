import { Icon } from '../icon.tsx';
import { t } from '../messages.ts';
import { useGame } from '../parts.ts';
import { useSnapshot } from '../use-snapshot.ts';

/** Sound is off until somebody wants it, so the first screen offers it. */
export function SoundSwitch() {
  const { quest } = useGame();
  const settings = useSnapshot(({ context }) => context.settings);
  const { sound } = settings;
  const turn = () =>
    quest.send({ type: 'settings.changed', settings: { ...settings, sound: !sound } });
  return (
    <button
      type="button"
      role="switch"
      aria-checked={sound}
      class="hud-button sound-switch"
      onClick={turn}
    >
      <Icon name="speaker" />
      <span>
        {t('title.sound')}{' '}
        <b aria-hidden="true">{t(sound ? 'title.sound.on' : 'title.sound.off')}</b>
      </span>
    </button>
  );
}
