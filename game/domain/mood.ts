import type { Glass, LevelMap, LightColour, Requirement } from './level-map.ts';
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

/** How the light of a place is mixed. Whatever glows by itself ignores all of it but `glass` and `bloom`. */
export interface Grade {
  /** Light of the open sky: red, green and blue. At 1 things look as they are drawn. */
  readonly sky: readonly [red: number, green: number, blue: number];
  /** How brightly lamps of each colour light what is round them; 0: they are out. */
  readonly lamps: Readonly<Record<LightColour, number>>;
  /** How brightly glass with a lamp behind it shines; 0: as if that were out. */
  readonly glass: Readonly<Record<Glass, number>>;
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
const calm = { glass: { lamp: 1, window: 1 }, grey: 0, bloom: 1, pulse: 0 } as const;

export const grades: Readonly<Record<MoodState, Grade>> = {
  hush: { ...calm, sky: [0.45, 0.47, 0.64], lamps: all(1), grey: 0.6 },
  night: { ...calm, sky: [0.66, 0.62, 0.9], lamps: all(1) },
  /** The sun has just gone: rose over violet, the lamps begin to count. */
  dusk: { ...calm, sky: [0.88, 0.62, 0.8], lamps: all(0.9) },
  /** Peach and thin blue: the lamps are about to go out. */
  dawn: {
    ...calm,
    sky: [1.02, 0.86, 0.82],
    lamps: { ...all(0.5), white: 0.35 },
    glass: { lamp: 1, window: 0.7 },
    bloom: 0.7,
  },
  /** As it is drawn. Street lamps are out and windows mirror the sky; signals still say what they say. */
  day: {
    ...calm,
    sky: [1, 0.98, 0.95],
    lamps: { ...all(0.3), amber: 0, white: 0 },
    glass: { lamp: 0, window: 0.45 },
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
    glass: {
      lamp: mix(from.glass.lamp, to.glass.lamp),
      window: mix(from.glass.window, to.glass.window),
    },
    grey: mix(from.grey, to.grey),
    bloom: mix(from.bloom, to.bloom),
    pulse: mix(from.pulse, to.pulse),
  };
}

/** How a thing with glass is shown while its lamp burns: two frames, and how strongly the second one shines. */
export interface Pane {
  readonly base: 'dark' | 'lit';
  readonly glow: 'dark' | 'lit';
  readonly shine: number;
}

/** A lamp is on or off. A window by day is dark glass with some of its light on top. */
export function paneOf(glass: Glass | null, grade: Grade): Pane {
  if (glass === null) return { base: 'lit', glow: 'lit', shine: 1 };
  const shine = grade.glass[glass];
  if (glass === 'lamp' && shine < 0.5) return { base: 'dark', glow: 'dark', shine: 1 };
  const base = glass === 'window' && shine < 1 ? 'dark' : 'lit';
  return { base, glow: 'lit', shine: glass === 'window' ? shine : 1 };
}
