import type * as Phaser from 'phaser';
import type { Point } from '../domain/ground.ts';
import { createPadSteering } from './pad.ts';

/** The keys of the world, which listen only while it has the focus (see world-view.ts), and a gamepad. */
export interface Steering {
  /** Where the keys that are held or the stick lead: from -1 to 1 on each axis. */
  direction(): Point;
  /** Call before every frame. */
  update(): void;
  reset(): void;
  destroy(): void;
}

const ways = {
  left: ['A', 'LEFT'],
  right: ['D', 'RIGHT'],
  up: ['W', 'UP'],
  down: ['S', 'DOWN'],
} as const;

/** `onUse` is called once for each press of E, Space, Enter or A of the pad. Phaser drops the keys with the scene. */
export function createSteering(
  keyboard: Phaser.Input.Keyboard.KeyboardPlugin,
  onUse: () => void,
): Steering {
  const keysOf = (names: readonly string[]) => names.map((name) => keyboard.addKey(name, false));
  const keys = {
    left: keysOf(ways.left),
    right: keysOf(ways.right),
    up: keysOf(ways.up),
    down: keysOf(ways.down),
  };
  for (const name of ['E', 'SPACE', 'ENTER']) {
    keyboard.on(`keydown-${name}`, (event: KeyboardEvent) => {
      if (!event.repeat) onUse();
    });
  }
  const held = (way: keyof typeof keys) => (keys[way].some((key) => key.isDown) ? 1 : 0);
  const pad = createPadSteering(onUse);
  return {
    direction: () => {
      const way = { x: held('right') - held('left'), y: held('down') - held('up') };
      return way.x === 0 && way.y === 0 ? pad.direction() : way;
    },
    update: () => pad.update(),
    destroy: () => pad.destroy(),
    reset: () => {
      keyboard.resetKeys();
    },
  };
}
