/** Seconds from one loudness to another. */
export const fadeTime = 2.5;

export interface Fader {
  readonly node: GainNode;
  /** `now`: the clock of the context. */
  fadeTo(value: number, now: number): void;
}

/**
 * A loudness that moves without a jump. It reckons for itself where it stands: what a browser says of a moving value is
 * the last one that was set, or one that has not yet been heard.
 */
export function createFader(context: BaseAudioContext, first: number): Fader {
  const node = context.createGain();
  node.gain.value = first;
  let way = { from: first, to: first, began: 0 };
  return {
    node,
    fadeTo(value, now) {
      if (value === way.to) return;
      const gone = Math.min((now - way.began) / fadeTime, 1);
      const from = way.from + (way.to - way.from) * gone;
      node.gain.cancelScheduledValues(now);
      node.gain.setValueAtTime(from, now);
      node.gain.linearRampToValueAtTime(value, now + fadeTime);
      way = { from, to: value, began: now };
    },
  };
}
