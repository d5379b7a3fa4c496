import type { Built } from './built.ts';

/** Everything that stands under assets/built, drawn afresh. */
export function drawAll(): Built[] {
  return [];
}
