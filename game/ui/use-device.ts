import { useEffect, useState } from 'preact/hooks';
import { idlePad, type Pad, pressesOf, readPad } from '../domain/pad.ts';
import { pressInPage } from './press-in-page.ts';
import type { Screen } from './screen.ts';

/** What the player used last; hints name its buttons. */
export type Device = 'keys' | 'pad' | 'touch';

/** Follows what the player uses, and lets a gamepad do in the page what keys do. */
export function useDevice(screen: Screen): Device {
  const [device, setDevice] = useState<Device>(() =>
    matchMedia('(pointer: coarse)').matches ? 'touch' : 'keys',
  );
  useEffect(() => {
    const onKey = ({ isTrusted }: KeyboardEvent) => isTrusted && setDevice('keys');
    const onPointer = ({ pointerType }: PointerEvent) =>
      setDevice(pointerType === 'touch' ? 'touch' : 'keys');
    addEventListener('keydown', onKey, true);
    addEventListener('pointerdown', onPointer, true);
    return () => {
      removeEventListener('keydown', onKey, true);
      removeEventListener('pointerdown', onPointer, true);
    };
  }, []);
  useEffect(
    () =>
      whilePadConnected((before, after) => {
        const isMoved = after.way.x !== 0 || after.way.y !== 0;
        const presses = pressesOf(before, after);
        if (isMoved || presses.length > 0) setDevice('pad');
        for (const press of presses) pressInPage(press, screen);
      }),
    [screen],
  );
  return device;
}

/** Calls back in every frame while a gamepad is connected. Returns its own undo. */
function whilePadConnected(onFrame: (before: Pad, after: Pad) => void): () => void {
  let frame: number | null = null;
  // What is held as a screen begins was meant for the one before.
  let last = readPads() ?? idlePad;
  const look = () => {
    const pad = readPads();
    frame = pad ? requestAnimationFrame(look) : null;
    const before = last;
    last = pad ?? idlePad;
    if (pad) onFrame(before, last);
  };
  const begin = () => {
    if (frame === null) look();
  };
  addEventListener('gamepadconnected', begin);
  begin();
  return () => {
    removeEventListener('gamepadconnected', begin);
    if (frame !== null) cancelAnimationFrame(frame);
  };
}

/** Null where there is none, and in pages that may not ask. */
function readPads(): Pad | null {
  return 'getGamepads' in navigator ? readPad(navigator.getGamepads()) : null;
}
