/** What can be heard in the city, by name. `audio/` knows how it sounds, `ui/` what its caption says. */
export const soundNames = [
  'step',
  'interact',
  'tick',
  'locked',
  'depart',
  'run',
  'leaves',
  'mast',
  'delivered',
  'bounce',
  'queued',
  'refused',
  'answered',
  'webhook',
  'reply',
  'failed',
  'clock',
  'canceled',
  'fading',
  'news',
  'trouble',
  'visit',
  'passed',
  'not-yet',
  'lamp',
  'door',
  'badge',
  'rain',
] as const;

export type SoundName = (typeof soundNames)[number];

/** What only accompanies what everybody sees or reads anyway: it has no caption. */
const silentInWords = ['step', 'tick', 'interact', 'run', 'leaves'] as const;

/** What is told in words too. */
export type CaptionedSound = Exclude<SoundName, (typeof silentInWords)[number]>;

/** Something to be heard soon. */
export interface Cue {
  readonly sound: SoundName;
  /** Milliseconds from now. */
  readonly wait: number;
  /** Whose phone, by name; null: nobody's in particular. */
  readonly name: string | null;
}

export function isCaptioned(sound: SoundName): sound is CaptionedSound {
  return !(silentInWords as readonly SoundName[]).includes(sound);
}

/** Pieces of music; a place names one in its map, or gets the one that suits it. */
export const musicNames = ['hub', 'interior', 'tense', 'finale'] as const;
export type MusicName = (typeof musicNames)[number];

/** Shares of full loudness that a player can choose. */
export const volumes = [0, 0.25, 0.5, 0.75, 1] as const;
export type Volume = (typeof volumes)[number];
