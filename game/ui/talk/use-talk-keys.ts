import { type RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { isTyping } from '../keys.ts';

const step: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/** Digits pick an answer, arrows move between them, E says "Next" where there is nothing to choose. */
export function useTalkKeys(group: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      const buttons = [...(group.current?.querySelectorAll('button') ?? [])];
      const digit = /^[1-9]$/.test(event.key) ? buttons[Number(event.key) - 1] : undefined;
      const move = step[event.key];
      if (digit && buttons.length > 1) digit.click();
      else if (event.key.toLowerCase() === 'e' && buttons.length === 1) buttons[0]?.click();
      else if (move !== undefined && buttons.length > 0) {
        const at = buttons.findIndex((button) => button === document.activeElement);
        buttons[(at + move + buttons.length) % buttons.length]?.focus();
      } else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [group]);
}
