import type { Image } from './image.ts';
import { LIMITS, type Limits } from './limits.ts';
import { restoreMachine, type IdleMachine } from './machine.ts';

/** Machines to run code in. One that was used is as new, to the last byte, before it is used again. */
export interface Stock {
  take(limits: Limits): Promise<IdleMachine>;
  /** Takes a machine back whose run is over. */
  giveBack(used: IdleMachine, limits: Limits): void;
  /** Makes the next one ready: filling a machine's memory takes as long as most programs, so nobody should wait for it. */
  refill(): void;
}

export function createStock(image: Image): Stock {
  let next: Promise<IdleMachine> | null = null;
  let returned: IdleMachine | null = null;
  return {
    take(limits) {
      if (next === null || !isUsual(limits)) return restoreMachine(image, limits);
      const taken = next;
      next = null;
      return taken;
    },
    giveBack(used, limits) {
      if (isUsual(limits)) returned = used;
    },
    refill() {
      if (next !== null) return;
      const isAsNew = returned?.rewind() ?? false;
      next = returned && isAsNew ? Promise.resolve(returned) : restoreMachine(image, LIMITS);
      next.catch(() => (next = null));
      returned = null;
    },
  };
}

function isUsual({ heap, stack }: Limits): boolean {
  return heap === LIMITS.heap && stack === LIMITS.stack;
}
