import type { SoundName } from '../domain/sound.ts';
import type { Effect } from './effect.ts';
import { effectsOfPlaces } from './effects-of-places.ts';
import { effectsOfReplays } from './effects-of-replays.ts';
import { effectsOfRuns } from './effects-of-runs.ts';

/** How everything sounds. */
export const effects: Readonly<Record<SoundName, Effect>> = {
  ...effectsOfPlaces,
  ...effectsOfRuns,
  ...effectsOfReplays,
};
