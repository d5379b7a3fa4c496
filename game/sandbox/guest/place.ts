/** A place in the player's file. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly name: string;
  /** Not on the stack itself: it asked for what happens now. */
  readonly isAsync?: true;
}

/** File name the engine gives the player's code. */
export const PLAYER_FILE = 'main.js';

export function showPlace(place: Place | undefined): string {
  if (!place) return PLAYER_FILE;
  const where = `${PLAYER_FILE}:${place.line}:${place.column}`;
  const name = place.isAsync ? `async ${place.name}`.trimEnd() : place.name;
  if (name === 'async') return `async ${where}`;
  return name ? `${name} (${where})` : where;
}
