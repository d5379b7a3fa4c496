/** How loud something is to ears, after ITU-R BS.1770: low tones count less, high ones more. */

type Samples = ArrayLike<number>;
/** Of a filter: what goes in now and before, and what came out before. */
type Filter = readonly [
  now: number,
  once: number,
  twice: number,
  onceOut: number,
  twiceOut: number,
];

/** Decibels below full scale of the loudest tenth of a second. */
export function loudestMoment(samples: Samples, rate: number): number {
  const heard = weigh(samples, rate);
  const moment = Math.round(rate / 10);
  let [power, most] = [0, 0];
  for (let i = 0; i < heard.length + moment; i += 1) {
    power += (heard[i] ?? 0) ** 2 - (heard[i - moment] ?? 0) ** 2;
    most = Math.max(most, power / moment);
  }
  return decibels(most);
}

/** Decibels below full scale, over all of it. */
export function loudnessOf(samples: Samples, rate: number): number {
  const heard = weigh(samples, rate);
  return decibels(heard.reduce((sum, each) => sum + each * each, 0) / heard.length);
}

export function peakOf(samples: ArrayLike<number>): number {
  let most = 0;
  for (let i = 0; i < samples.length; i += 1) most = Math.max(most, Math.abs(samples[i]!));
  return most;
}

function decibels(power: number): number {
  return 10 * Math.log10(power + 1e-12) - 0.691;
}

function weigh(samples: Samples, rate: number): Float64Array {
  return pass(pass(samples, headOf(rate)), rumbleOf(rate));
}

/** A head in the way lifts what is high. */
function headOf(rate: number): Filter {
  const k = Math.tan((Math.PI * 1682) / rate);
  const [high, middle, all] = [1.5849, 1.2585, 1 + k / 0.7072 + k * k];
  return [
    (high + (middle * k) / 0.7072 + k * k) / all,
    (2 * (k * k - high)) / all,
    (high - (middle * k) / 0.7072 + k * k) / all,
    (2 * (k * k - 1)) / all,
    (1 - k / 0.7072 + k * k) / all,
  ];
}

/** Ears hardly hear a rumble. */
function rumbleOf(rate: number): Filter {
  const k = Math.tan((Math.PI * 38.1) / rate);
  const all = 1 + k / 0.5 + k * k;
  return [1, -2, 1, (2 * (k * k - 1)) / all, (1 - k / 0.5 + k * k) / all];
}

export function pass(samples: Samples, [b0, b1, b2, a1, a2]: Filter): Float64Array {
  const out = new Float64Array(samples.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let i = 0; i < samples.length; i += 1) {
    const x = samples[i]!;
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    out[i] = y;
  }
  return out;
}
