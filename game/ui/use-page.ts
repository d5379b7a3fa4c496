import { useEffect } from 'preact/hooks';
import type { QuestSnapshot } from '../quest/quest-machine.ts';
import { useGame } from './parts.ts';
import type { Screen } from './screen.ts';
import { useSnapshot } from './use-snapshot.ts';

/** Tells the style sheets what the page shows and how the player likes to read. */
export function usePage(screen: Screen): void {
  const { parts } = useGame();
  const settings = useSnapshot(({ context }) => context.settings);
  const isNear = useSnapshot(isNearTerminal);

  useEffect(() => {
    const { dataset, style } = document.documentElement;
    dataset['screen'] = screen;
    dataset['font'] = settings.plainFont ? 'plain' : 'pixel';
    dataset['motion'] = settings.calm ? 'calm' : 'full';
    dataset['narrated'] = String(settings.narrated);
    style.setProperty('--text-scale', String(settings.textScale));
  }, [screen, settings]);

  useEffect(() => {
    if (isNear) parts.nearTerminal();
    // Once is enough: what it fetches stays.
  }, [isNear, parts]);
}

function isNearTerminal({ context }: QuestSnapshot): boolean {
  if (context.objective || context.opening !== null) return true;
  const at = context.level?.map.things.find(({ id }) => id === (context.near ?? context.heading));
  return at?.kind === 'terminal';
}
