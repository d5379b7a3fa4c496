declare module 'zzfx' {
  /** Only what the game uses. Importing it makes an AudioContext. */
  export const ZZFX: {
    readonly audioContext: AudioContext;
    readonly sampleRate: number;
    /** Twenty-one numbers, see effects.ts; samples from -1 to 1. */
    buildSamples(...effect: readonly (number | undefined)[]): number[];
  };
}
