/** A number from 0 to 1 that depends on nothing but its arguments, so every build draws the same. */
export function hash(x: number, y: number, seed = 0): number {
  let h = (x * 374761393 + y * 668265263 + seed * 1442695041) | 0;
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  h ^= h >>> 16;
  return (h >>> 0) / 4294967296;
}

/** A repeatable stream of numbers from 0 to 1. */
export function random(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Smooth noise from 0 to 1 that repeats every `period` cells in both directions. */
export function valueNoise(x: number, y: number, period: number, seed = 0): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const dx = x - left;
  const dy = y - top;
  const u = dx * dx * (3 - 2 * dx);
  const v = dy * dy * (3 - 2 * dy);
  const wrap = (n: number) => ((n % period) + period) % period;
  const corner = (i: number, j: number) => hash(wrap(left + i), wrap(top + j), seed);
  const upper = corner(0, 0) + (corner(1, 0) - corner(0, 0)) * u;
  const lower = corner(0, 1) + (corner(1, 1) - corner(0, 1)) * u;
  return upper + (lower - upper) * v;
}
