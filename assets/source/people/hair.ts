import { hairChosen } from './hair-chosen.ts';
import { hairLong } from './hair-long.ts';
import { hairShort } from './hair-short.ts';
import type { Grids, Hair } from './look.ts';

/** Hair by cut. Every grid is 12 wide and starts two rows above the skull; h middle, H light, j dark. */
export const hairGrids: Readonly<Record<Hair, Grids>> = {
  ...hairShort,
  ...hairLong,
  ...hairChosen,
};
