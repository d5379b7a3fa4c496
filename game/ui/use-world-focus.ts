import { type RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useGame } from './parts.ts';
import type { Screen } from './screen.ts';
import { useSnapshot } from './use-snapshot.ts';

/**
 * Whenever a panel closes, the keyboard goes back to where the player came from: the button of the list, for those who
 * play by the list or by Tab, and the world for all others.
 */
export function useWorldFocus(screen: Screen, page: RefObject<HTMLElement | null>): void {
  const { parts } = useGame();
  const narrated = useSnapshot(({ context }) => context.settings.narrated);
  const chosen = useRef<string | null>(null);

  useEffect(() => {
    const remember = (event: MouseEvent) => {
      const button = event.target instanceof Element && event.target.closest('[data-thing]');
      // A click by the keyboard has no detail.
      if (button instanceof HTMLElement && (narrated || event.detail === 0))
        chosen.current = button.dataset['thing'] ?? null;
    };
    const forget = () => {
      if (!narrated) chosen.current = null;
    };
    document.addEventListener('click', remember);
    document.addEventListener('pointerdown', forget);
    return () => {
      document.removeEventListener('click', remember);
      document.removeEventListener('pointerdown', forget);
    };
  }, [narrated]);

  useEffect(() => {
    if (screen !== 'world' || document.querySelector('dialog[open]')) return;
    const list = page.current;
    const button = [...(list?.querySelectorAll<HTMLElement>('[data-thing]') ?? [])].find(
      ({ dataset }) => dataset['thing'] === chosen.current,
    );
    const heading = narrated ? list?.querySelector<HTMLElement>('.here h2') : null;
    const target = button ?? heading;
    if (target) target.focus();
    else parts.focusWorld();
  }, [screen, narrated, page, parts]);
}
