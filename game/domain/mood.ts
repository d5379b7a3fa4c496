import type { LevelMap, LightColour, Requirement } from './level-map.ts';
import { meets, type Progress } from './progress.ts';

/** How a place can be lit; a map names them, each with when it holds. */
export const moodNames = ['night', 'dusk', 'dawn', 'day', 'alarm'] as const;
export type MoodName = (typeof moodNames)[number];

/** The Hush is no mood one chooses: it lies on a place until its `live` holds. */
export type MoodState = MoodName | 'hush';

/** A mood and what must be done, or not be done yet, for it. */
export interface MoodWhen {
  readonly mood: MoodName;
  readonly when: Requirement;
}

/** How the light of a place is mixed. Whatever glows by itself ignores all of it but `bloom`. */
export interface Grade {
  /** Light of the open sky: red, green and blue. At 1 things look as they are drawn. */
  readonly sky: readonly [red: number, green: number, blue: number];
  /** How brightly lamps of each colour light what is round them; 0: they are out. */
  readonly lamps: Readonly<Record<LightColour, number>>;
  /** Share of the colour that is taken away, 0 to 1. */
  readonly grey: number;
  /** How far what glows shines on what is round it, 0 to 1. */
  readonly bloom: number;
  /** How strongly red light swells and fades over everything, 0 to 1. */
  readonly pulse: number;
}

const all = (strength: number): Grade['lamps'] => ({
  amber: strength,
  cyan: strength,
  magenta: strength,
  blue: strength,
  white: strength,
  red: strength,
});
const calm = { grey: 0, bloom: 1, pulse: 0 } as const;

export const grades: Readonly<Record<MoodState, Grade>> = {
  hush: { ...calm, sky: [0.45, 0.47, 0.64], lamps: all(1), grey: 0.6 },
  night: { ...calm, sky: [0.66, 0.62, 0.9], lamps: all(1) },
  /** The sun has just gone: rose over violet, the lamps begin to count. */
  dusk: { ...calm, sky: [0.88, 0.62, 0.8], lamps: all(0.9) },
  /** Peach and thin blue: the lamps are about to go out. */
  dawn: { ...calm, sky: [1.02, 0.86, 0.82], lamps: { ...all(0.5), white: 0.35 }, bloom: 0.7 },
  /** As it is drawn. Street lamps are out; signals still say what they say. */
  day: {
    ...calm,
    sky: [1, 0.98, 0.95],
    lamps: { ...all(0.3), amber: 0, white: 0 },
    bloom: 0.35,
  },
  /** Something is wrong and everybody can see it: half the lamps, and red that comes and goes. */
  alarm: { ...calm, sky: [0.8, 0.45, 0.6], lamps: { ...all(0.75), red: 1 }, pulse: 1 },
};

/** In which mood a place lies: the Hush until it lives, then the first that holds, else night. */
export function moodOf(
  { live, moods }: Pick<LevelMap, 'live' | 'moods'>,
  progress: Progress,
): MoodState {
  if (!meets(progress, live)) return 'hush';
  return moods.find(({ when }) => meets(progress, when))?.mood ?? 'night';
}

/** A grade between two: `share` 0 is the first, 1 the second. */
export function mixGrades(from: Grade, to: Grade, share: number): Grade {
  const mix = (a: number, b: number) => a * (1 - share) + b * share;
  const colours = Object.keys(from.lamps) as LightColour[];
  return {
    sky: [mix(from.sky[0], to.sky[0]), mix(from.sky[1], to.sky[1]), mix(from.sky[2], to.sky[2])],
    lamps: Object.fromEntries(
      colours.map((colour) => [colour, mix(from.lamps[colour], to.lamps[colour])]),
    ) as Grade['lamps'],
    grey: mix(from.grey, to.grey),
    bloom: mix(from.bloom, to.bloom),
    pulse: mix(from.pulse, to.pulse),
  };
}
