/** How music is written down: chords bar by bar, and parts that play over them in eighths. */
export interface Loop {
  /** Quarters in a minute. */
  readonly tempo: number;
  /** One a bar of four quarters, such as "Dm7 Bb"; lines are only for the eye. */
  readonly chords: readonly string[];
  readonly parts: readonly Part[];
}

export interface Part {
  readonly voice: VoiceName;
  /** 0 to 1. */
  readonly gain: number;
  /** Of the first tone of a chord. */
  readonly octave: number;
  /** Still heard in the Hush. */
  readonly isBed?: true;
  /**
   * Bars between `|`, taken in turn; lines are only for the eye. Eight steps: a number is that tone of the chord (1 the root, the count goes on an octave
   * higher), `*` the whole chord in close position, a name such as F#5 that tone, `-` holds, `.` rests. An empty bar rests.
   */
  readonly bars: readonly string[];
}

export type VoiceName = 'pad' | 'bass' | 'pluck' | 'lead' | 'bell' | 'hat' | 'drum';

/** A tone of a loop that is ready to be played. */
export interface Tone {
  /** Seconds from the start of the loop. */
  readonly at: number;
  /** Seconds. */
  readonly length: number;
  /** Hertz. */
  readonly pitch: number;
  readonly voice: VoiceName;
  readonly gain: number;
  readonly isBed: boolean;
}

export interface Score {
  readonly tones: readonly Tone[];
  /** Seconds until it begins again. */
  readonly length: number;
  /** Seconds from one place to the next at which it may be taken up. */
  readonly phrase: number;
}
