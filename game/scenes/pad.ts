import type { Point } from '../domain/ground.ts';
import { idlePad, type Pad, pressesOf, readPad } from '../domain/pad.ts';

/** A gamepad that walks. It is read only in frames while one is connected. */
export interface PadSteering {
  /** Call before every frame; `onUse` follows from a press of A. */
  update(): void;
  direction(): Point;
  destroy(): void;
}

export function createPadSteering(onUse: () => void): PadSteering {
  let isConnected = padsHere().some((pad) => pad !== null);
  let last: Pad = idlePad;
  const look = () => {
    isConnected = padsHere().some((pad) => pad !== null);
    if (!isConnected) last = idlePad;
  };
  addEventListener('gamepadconnected', look);
  addEventListener('gamepaddisconnected', look);
  return {
    update() {
      if (!isConnected) return;
      const before = last;
      last = readPad(padsHere()) ?? idlePad;
      if (pressesOf(before, last).includes('use') && !isCovered()) onUse();
    },
    direction: () => (last === idlePad || isCovered() ? idlePad.way : last.way),
    destroy() {
      removeEventListener('gamepadconnected', look);
      removeEventListener('gamepaddisconnected', look);
    },
  };
}

/** A dialog has the buttons of the pad to itself. */
function isCovered(): boolean {
  return document.querySelector('dialog[open]') !== null;
}

/** None on pages that may not ask, such as those of a plain http server. */
function padsHere(): readonly (Gamepad | null)[] {
  return 'getGamepads' in navigator ? navigator.getGamepads() : [];
}
