/** The instruments of the music: what one tone of each is made of. */
import type { VoiceName } from './loops/loop.ts';

export interface Voice {
  readonly wave: OscillatorType | 'noise';
  /** Cents between two waves that sound together; 0: one wave. */
  readonly spread: number;
  /** Seconds to full loudness, from there to `sustain`, and to silence after the end. */
  readonly attack: number;
  readonly decay: number;
  readonly release: number;
  /** Share of full loudness while the tone is held. */
  readonly sustain: number;
  /** Hertz: what lies above is taken away; for noise what lies below. */
  readonly filter: number;
  /** The pitch falls to this share within the decay. */
  readonly falls?: number;
  readonly gain: number;
}

export const voices: Readonly<Record<VoiceName, Voice>> = {
  pad: {
    wave: 'sawtooth',
    spread: 9,
    attack: 0.7,
    decay: 0.6,
    release: 1.4,
    sustain: 0.7,
    filter: 760,
    gain: 0.07,
  },
  bass: {
    wave: 'triangle',
    spread: 0,
    attack: 0.02,
    decay: 0.18,
    release: 0.12,
    sustain: 0.7,
    filter: 520,
    gain: 0.34,
  },
  pluck: {
    wave: 'square',
    spread: 4,
    attack: 0.004,
    decay: 0.22,
    release: 0.12,
    sustain: 0.12,
    filter: 1700,
    gain: 0.09,
  },
  lead: {
    wave: 'triangle',
    spread: 6,
    attack: 0.03,
    decay: 0.2,
    release: 0.3,
    sustain: 0.6,
    filter: 2400,
    gain: 0.16,
  },
  bell: {
    wave: 'sine',
    spread: 0,
    attack: 0.003,
    decay: 1.6,
    release: 0.4,
    sustain: 0.001,
    filter: 6000,
    gain: 0.18,
  },
  hat: {
    wave: 'noise',
    spread: 0,
    attack: 0.002,
    decay: 0.05,
    release: 0.02,
    sustain: 0.001,
    filter: 7000,
    gain: 0.2,
  },
  drum: {
    wave: 'sine',
    spread: 0,
    attack: 0.003,
    decay: 0.14,
    release: 0.05,
    sustain: 0.001,
    filter: 900,
    falls: 0.5,
    gain: 0.6,
  },
};
