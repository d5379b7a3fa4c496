import { coats } from './outfits-coats.ts';
import { everyday } from './outfits-everyday.ts';
import type { Grids, Outfit } from './look.ts';

/**
 * Torsos by outfit: 8 wide seen from the front or back, 6 wide from the side; rows past the sixth hang over
 * the legs. c middle, C light, d dark cloth; w inside, o accent, y button.
 */
export const outfitGrids: Readonly<Record<Outfit, Grids>> = { ...everyday, ...coats };
