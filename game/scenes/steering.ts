import type * as Phaser from 'phaser';
import type { Point } from '../domain/ground.ts';

/** The keys of the world. They listen only while the world has the focus, see world-view.ts. */
export interface Steering {
  /** Where the keys that are held lead: -1, 0 or 1 on each axis. */
  direction(): Point;
  reset(): void;
}

const ways = {
  left: ['A', 'LEFT'],
  right: ['D', 'RIGHT'],
  up: ['W', 'UP'],
  down: ['S', 'DOWN'],
} as const;

/** `onUse` is called once for each press of E, Space or Enter. Phaser drops the listeners with the scene. */
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
  return {
    direction: () => ({ x: held('right') - held('left'), y: held('down') - held('up') }),
    reset: () => {
      keyboard.resetKeys();
    },
  };
}
