import { Icon } from '../icon.tsx';
import { t } from '../messages.ts';
import { useGame } from '../parts.ts';

import { useSnapshot } from '../use-snapshot.ts';
import { LogButton } from './log-button.tsx';
import { PhoneButton } from './phone-button.tsx';

interface HudButtonsProps {
  readonly onLog: () => void;
  readonly onSettings: () => void;
  /** Nobody has looked at the phone since the last run. */
  readonly hasNews: boolean;
  readonly onPhone: () => void;
  readonly onConsole: () => void;
  readonly canLeave: boolean;
}

export function HudButtons(props: HudButtonsProps) {
  const { onLog, onSettings, hasNews, onPhone, onConsole, canLeave } = props;
  const { quest } = useGame();
  const hasRun = useSnapshot(({ context }) => context.lastRun !== null);
  return (
    <nav class="hud-buttons" aria-label={t('hud.label')}>
      <LogButton onOpen={onLog} />
      {hasRun && (
        <>
          <PhoneButton hasNews={hasNews} onOpen={onPhone} />
          <button type="button" class="hud-button" onClick={onConsole}>
            <Icon name="dish" />
            <span>{t('hud.console')}</span>
          </button>
        </>
      )}
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
