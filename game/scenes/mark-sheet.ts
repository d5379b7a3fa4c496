import { grids, inks, stampGrid } from './mark-grids.ts';

/** A few of the codes that a stamp can bear; null: none is known. */
const samples = [20429, 21211, 30003, 11200, null];

/** Every mark by name, for those who look at what is drawn. */
export const markSheet = {
  inks,
  marks: [
    ...Object.entries(grids).map(([name, grid]) => ({ name: `mark/${name}`, grid })),
    ...samples.map((code) => ({ name: `mark/stamp-${code ?? 'none'}`, grid: stampGrid(code) })),
  ],
} as const;
