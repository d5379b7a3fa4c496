import type { Point } from './ground.ts';

/** What a gamepad says, in the words of the game. */
export interface Pad {
  /** Where the stick or the cross leads; 0 at rest, at most 1 on each axis. */
  readonly way: Point;
  readonly use: boolean;
  readonly back: boolean;
  readonly log: boolean;
}

/** The part of the browser's Gamepad that is read. */
export interface RawPad {
  readonly mapping: string;
  readonly axes: readonly number[];
  readonly buttons: readonly { readonly pressed: boolean }[];
}

export const idlePad: Pad = { way: { x: 0, y: 0 }, use: false, back: false, log: false };

/** Sticks at rest are seldom quite at 0. */
const restless = 0.35;

/** Places in the standard mapping. */
const button = { use: 0, back: 1, log: 9, up: 12, down: 13, left: 14, right: 15 } as const;

/** The first pad of the standard mapping; null where there is none. */
export function readPad(pads: readonly (RawPad | null)[]): Pad | null {
  const pad = pads.find((each) => each?.mapping === 'standard');
  if (!pad) return null;
  const isDown = (name: keyof typeof button) => pad.buttons[button[name]]?.pressed === true;
  const [x = 0, y = 0] = pad.axes;
  const cross = {
    x: Number(isDown('right')) - Number(isDown('left')),
    y: Number(isDown('down')) - Number(isDown('up')),
  };
  const stick = Math.hypot(x, y) > restless ? { x, y } : idlePad.way;
  return {
    way: cross.x !== 0 || cross.y !== 0 ? cross : stick,
    use: isDown('use'),
    back: isDown('back'),
    log: isDown('log'),
  };
}

export type PadPress = 'use' | 'back' | 'log' | 'up' | 'down' | 'left' | 'right';

/** What has been pressed since; a stick counts once it is pushed half way. */
export function pressesOf(before: Pad, after: Pad): readonly PadPress[] {
  const [was, is] = [heldOn(before), heldOn(after)];
  return is.filter((press) => !was.includes(press));
}

function heldOn({ way, use, back, log }: Pad): readonly PadPress[] {
  const held: readonly (readonly [PadPress, boolean])[] = [
    ['use', use],
    ['back', back],
    ['log', log],
    ['up', way.y < -0.5],
    ['down', way.y > 0.5],
    ['left', way.x < -0.5],
    ['right', way.x > 0.5],
  ];
  return held.filter(([, isHeld]) => isHeld).map(([press]) => press);
}
