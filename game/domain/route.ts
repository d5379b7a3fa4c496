/** What a player came for points out a way; it never opens or closes one. */
import type { Settings } from './ports.ts';
import type { Progress } from './progress.ts';

/** Places in the order in which they are pointed out; where a route has none, the story's own order holds. */
const ways: Readonly<Record<Settings['route'], readonly string[]>> = {
  story: [],
  leader: [],
  builder: ['first-contact', 'lamp-street', 'stormgate', 'watchtower', 'answering-house'],
  visitor: ['first-contact', 'lamp-street', 'stormgate', 'answering-house', 'founders-hall'],
};

/** Of the places one can go to, the one this route points out, or null. */
export function pointedOut(
  route: Settings['route'],
  reachable: readonly string[],
  progress: Progress,
): string | null {
  const begun = new Set(progress.completed.map((key) => key.split('/')[0]));
  return ways[route].find((level) => reachable.includes(level) && !begun.has(level)) ?? null;
}
