/** A context of Web Audio in which nothing sounds: it remembers what was asked of loudnesses, and what began when. */

/** What was asked of one parameter, in order. */
interface Ask {
  readonly kind: 'set' | 'ramp' | 'target';
  readonly value: number;
  readonly at: number;
}

class Parameter {
  asked: Ask[] = [];
  constructor(public value: number) {}
  setValueAtTime(value: number, at: number) {
    this.asked.push({ kind: 'set', value, at });
  }
  linearRampToValueAtTime(value: number, at: number) {
    this.asked.push({ kind: 'ramp', value, at });
  }
  exponentialRampToValueAtTime(value: number, at: number) {
    this.asked.push({ kind: 'ramp', value, at });
  }
  setTargetAtTime(value: number, at: number) {
    this.asked.push({ kind: 'target', value, at });
  }
  cancelScheduledValues(from: number) {
    this.asked = this.asked.filter(({ at }) => at < from);
  }
}

export interface Started {
  readonly pitch: number;
  readonly at: number;
}

class Part {
  readonly gain = new Parameter(1);
  readonly frequency = new Parameter(0);
  readonly detune = new Parameter(0);
  constructor(private readonly started: Started[]) {}
  connect<T>(next: T): T {
    return next;
  }
  disconnect() {}
  addEventListener() {}
  start(at: number) {
    this.started.push({ pitch: this.frequency.asked[0]?.value ?? 0, at });
  }
  stop() {}
}

export function aContext() {
  const started: Started[] = [];
  const gains: GainNode[] = [];
  const part = () => new Part(started) as unknown as GainNode & OscillatorNode & BiquadFilterNode;
  const context = {
    currentTime: 0,
    sampleRate: 100,
    createGain: () => {
      const gain = part();
      gains.push(gain);
      return gain;
    },
    createBiquadFilter: part,
    createOscillator: part,
    createBufferSource: part,
    createBuffer: (_channels: number, length: number) => ({
      getChannelData: () => new Float32Array(length),
    }),
  };
  return Object.assign(context as unknown as BaseAudioContext & { currentTime: number }, {
    /** Every tone that began, in order. */
    started,
    /** Every loudness there is, in order. */
    gains,
  });
}

/** What a loudness is at these times, as a browser would have it. */
export function curveOf({ gain }: GainNode, times: readonly number[]): readonly number[] {
  const { asked, value } = gain as unknown as Parameter;
  const valueAt = (time: number) => {
    let [from, began] = [value, 0];
    for (const { kind, value: to, at } of asked) {
      if (kind === 'ramp' && at > time) return from + ((to - from) * (time - began)) / (at - began);
      if (at <= time) [from, began] = [to, at];
    }
    return from;
  };
  return times.map((time) => Math.round(valueAt(time) * 1e6) / 1e6);
}
