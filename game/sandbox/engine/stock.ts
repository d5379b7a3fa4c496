import type { Image } from './image.ts';
import { LIMITS, type Limits } from './limits.ts';
import { restoreMachine, type IdleMachine } from './machine.ts';

/** Machines to run code in, each used once. */
export interface Stock {
  take(limits: Limits): Promise<IdleMachine>;
  /** Makes the next one ready: copying a machine's memory takes longer than most programs, so nobody should wait for it. */
  refill(): void;
}

export function createStock(image: Image): Stock {
  let next: Promise<IdleMachine> | null = null;
  return {
    take({ heap, stack }) {
      const isUsual = heap === LIMITS.heap && stack === LIMITS.stack;
      if (next === null || !isUsual) return restoreMachine(image, { heap, stack });
      const taken = next;
      next = null;
      return taken;
    },
    refill() {
      next ??= restoreMachine(image, LIMITS);
      next.catch(() => (next = null));
    },
  };
}
