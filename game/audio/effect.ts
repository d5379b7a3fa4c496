/** An effect in the words of ZzFX. Times in seconds, pitches in hertz; what is left out is the usual value. */
export interface Effect {
  readonly shape: 'sine' | 'triangle' | 'saw' | 'noise';
  readonly volume: number;
  readonly pitch: number;
  readonly attack: number;
  readonly sustain: number;
  readonly release: number;
  /** How steep the wave is: below 1 square, above 1 thin. */
  readonly curve: number;
  /** Hertz: how the pitch moves, and how that changes. */
  readonly slide?: number;
  readonly slideChange?: number;
  /** Hertz added after a while; `repeat` begins again from the first pitch. */
  readonly jump?: number;
  readonly jumpAfter?: number;
  readonly repeat?: number;
  readonly noise?: number;
  readonly echo?: number;
  readonly sustainVolume?: number;
  readonly decay?: number;
  readonly tremolo?: number;
  /** Hertz: what lies above is taken away. */
  readonly filter?: number;
}

const shapes = ['sine', 'triangle', 'saw', 'tangent', 'noise'];

/** As ZzFX takes them: twenty-one numbers in a row. */
export function parametersOf(effect: Effect): readonly (number | undefined)[] {
  const { volume, pitch, attack, sustain, release, shape, curve, slide, slideChange } = effect;
  const { jump, jumpAfter, repeat, noise, echo, sustainVolume, decay, tremolo, filter } = effect;
  // alike every time, neither modulated nor crushed
  const [random, modulation, crush] = [0, 0, 0];
  const tone = [volume, random, pitch, attack, sustain, release, shapes.indexOf(shape), curve];
  const course = [slide, slideChange, jump, jumpAfter, repeat, noise, modulation, crush, echo];
  return [...tone, ...course, sustainVolume, decay, tremolo, filter && lowPass(filter)];
}

/** ZzFX takes away what lies below unless the number is negative, and means half of what it says. */
function lowPass(hertz: number): number {
  return -hertz / 2;
}
