import { useEffect } from 'preact/hooks';
import { isTyping } from './keys.ts';
import { useGame } from './parts.ts';
import type { Screen } from './screen.ts';

/** The keys that work everywhere but in a text: Q opens the quest log, M turns sound on and off, Esc leaves. */
export function useKeys(screen: Screen, openLog: () => void): void {
  const { quest } = useGame();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (event.defaultPrevented || isTyping(event)) return;
      if (
        event.key.toLowerCase() === 'q' &&
        !['title', 'playground', 'interview', 'journey'].includes(screen)
      ) {
        event.preventDefault();
        openLog();
      }
      if (event.key.toLowerCase() === 'm') {
        const { settings } = quest.getSnapshot().context;
        quest.send({ type: 'settings.changed', settings: { ...settings, sound: !settings.sound } });
      }
      if (event.key === 'Escape') {
        if (screen === 'talk') quest.send({ type: 'talk.left' });
        if (screen === 'replay') quest.send({ type: 'replay.skipped' });
        if (screen === 'code') quest.send({ type: 'terminal.closed' });
        if (screen === 'world') quest.send({ type: 'notice.dismissed' });
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [quest, screen, openLog]);
}
