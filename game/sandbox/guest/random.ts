/** Math.random from the seed of the fixture: the same run gives the same numbers. */
let state = 1;

export function seedRandom(seed: number): void {
  state = seed >>> 0;
}

/** Mulberry32 by Tommy Ettinger, public domain. */
function random(): number {
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}

Math.random = random;
