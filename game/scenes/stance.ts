import type { Facing } from '../domain/level-map.ts';

/** A picture of somebody: the frame after their name, and whether it is mirrored. */
export interface Stance {
  readonly frame: string;
  readonly isMirrored: boolean;
}

/** What is drawn looks down, right and up; left is right, mirrored. */
export function stanceOf(facing: Facing, step: number): Stance {
  const isMirrored = facing === 'left';
  return { frame: `${isMirrored ? 'right' : facing}/${step}`, isMirrored };
}

/**
 * Somebody who stands and turns their head to somebody; null: they need not, or cannot. From the front and from behind
 * heads turn to both sides, from the side towards whoever looks at the picture.
 */
export function glanceOf(facing: Facing, towards: Facing): Stance | null {
  if (facing === 'down' || facing === 'up') {
    const isSideways = towards === 'left' || towards === 'right';
    return isSideways ? { frame: `${facing}-glance/0`, isMirrored: towards === 'left' } : null;
  }
  if (towards === facing || towards === 'up') return null;
  return { frame: 'right-glance/0', isMirrored: facing === 'left' };
}
