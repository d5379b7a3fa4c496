import type { PadPress } from '../domain/pad.ts';
import type { Screen } from './screen.ts';

const keys = {
  back: 'Escape',
  log: 'q',
  up: 'ArrowUp',
  down: 'ArrowDown',
  left: 'ArrowLeft',
  right: 'ArrowRight',
} as const;

const controls =
  'button, a[href], input:not([type=file]), select, textarea, summary, [tabindex="0"]';

/** Does what a button of a gamepad means on a screen. Walking and using in the world are the world's own. */
export function pressInPage(press: PadPress, screen: Screen): void {
  const dialog = document.querySelector<HTMLElement>('dialog[open]');
  if (dialog && (press === 'back' || press === 'log')) {
    dialog.querySelector<HTMLElement>('.modal-head button')?.click();
  } else if (press === 'back' || press === 'log') {
    pressKey(keys[press]);
  } else if (!dialog && screen === 'world') {
    return;
  } else if (press === 'use') {
    if (document.activeElement instanceof HTMLElement && isControl(document.activeElement))
      document.activeElement.click();
    else firstOf(dialog)?.focus();
  } else if (!dialog && screen === 'talk') {
    pressKey(keys[press]);
  } else if (!moveSlider(press)) {
    moveFocus(dialog, press === 'down' || press === 'right' ? 1 : -1);
  }
}

/** As if it were typed, but nowhere in particular: the shortcuts of the page take it. */
function pressKey(key: string): void {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
}

function isControl(element: Element): boolean {
  return element.matches(controls);
}

function controlsOf(dialog: HTMLElement | null): readonly HTMLElement[] {
  const layer = dialog ?? document.querySelector('#interface');
  return [...(layer?.querySelectorAll<HTMLElement>(controls) ?? [])].filter(
    (each) => each.checkVisibility({ visibilityProperty: true }) && !each.matches(':disabled'),
  );
}

function firstOf(dialog: HTMLElement | null): HTMLElement | undefined {
  return controlsOf(dialog)[0];
}

function moveFocus(dialog: HTMLElement | null, by: 1 | -1): void {
  const all = controlsOf(dialog);
  if (all.length === 0) return;
  const at = all.findIndex((each) => each === document.activeElement);
  const next = at === -1 ? 0 : (at + by + all.length) % all.length;
  all[next]?.focus();
}

/** Left and right move the slider that has the focus. */
function moveSlider(press: PadPress): boolean {
  const slider = document.activeElement;
  if (!(slider instanceof HTMLInputElement) || slider.type !== 'range') return false;
  if (press === 'left') slider.stepDown();
  else if (press === 'right') slider.stepUp();
  else return false;
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}
