import { Icon } from '../icon.tsx';
import { t } from '../messages.ts';
import { useGame } from '../parts.ts';

interface HudButtonsProps {
  readonly onLog: () => void;
  readonly onSettings: () => void;
  readonly canLeave: boolean;
}

export function HudButtons({ onLog, onSettings, canLeave }: HudButtonsProps) {
  const { quest } = useGame();
  return (
    <nav class="hud-buttons" aria-label={t('hud.label')}>
      <button type="button" class="hud-button" aria-keyshortcuts="Q" onClick={onLog}>
        <Icon name="list" />
        <span>{t('hud.log')}</span>
      </button>
      <button type="button" class="hud-button" onClick={onSettings}>
        <Icon name="gear" />
        <span>{t('hud.settings')}</span>
      </button>
      {canLeave && (
        <button
          type="button"
          class="hud-button"
          onClick={() => quest.send({ type: 'title.opened' })}
        >
          <Icon name="lamp" />
          <span>{t('hud.title')}</span>
        </button>
      )}
    </nav>
  );
}
