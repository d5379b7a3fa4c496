/** Pixels at which somebody on their way notices the player, lets them pass, and is run into. */
const noticed = 44;
const courtesy = 20;
const bump = 11;
/** Pixels beyond which they have forgotten each other. */
const forgotten = 72;
/** Milliseconds of a greeting. */
const greeting = 1300;

/**
 * What stands between somebody on their way and the player: nothing yet; a greeting, standing, until a moment; they have
 * greeted; or the player stands in their way, close enough to touch or not.
 */
export type Meeting =
  | { readonly kind: 'apart' }
  | { readonly kind: 'greeting'; readonly until: number }
  | { readonly kind: 'greeted' }
  | { readonly kind: 'waiting'; readonly isTouching: boolean };

export const apart: Meeting = { kind: 'apart' };

/** How a meeting goes on; `distance` in pixels, `time` in milliseconds. The same value where nothing changes. */
export function meetOn(before: Meeting, distance: number, time: number): Meeting {
  if (distance < courtesy) {
    const isTouching = distance < bump;
    return before.kind === 'waiting' && before.isTouching === isTouching
      ? before
      : { kind: 'waiting', isTouching };
  }
  switch (before.kind) {
    case 'waiting':
      return greeted;
    case 'greeting':
      return time >= before.until ? greeted : before;
    case 'greeted':
      return distance > forgotten ? apart : before;
    case 'apart':
      return distance < noticed ? { kind: 'greeting', until: time + greeting } : before;
  }
}

const greeted: Meeting = { kind: 'greeted' };
