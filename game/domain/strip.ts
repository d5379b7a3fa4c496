/** How the pictures of somebody of the crowd lie under each other in their strip, all of one size. */

const poses = ['down', 'right', 'up'] as const;

/** The names of each cell from top to bottom; standing comes twice in every walk. */
export const stripCells: readonly (readonly string[])[] = [
  ...poses.flatMap((pose) => [[`${pose}/0`, `${pose}/2`], [`${pose}/1`], [`${pose}/3`]]),
  ...poses.map((pose) => [`${pose}-glance/0`]),
];
