/** Seconds of an effect that swells and dies away, at each end. */
const swell = 0.3;
/** Seconds in which the end flows over into the beginning. */
const overlap = 0.5;

/** Of an even noise: what can be repeated without anybody hearing where it begins again. */
export function endless(samples: readonly number[], rate: number): Float32Array<ArrayBuffer> {
  const even = samples.slice(swell * rate, samples.length - swell * rate);
  const shared = overlap * rate;
  const loop = Float32Array.from(even.slice(0, even.length - shared));
  // Powers add up, since the two have nothing in common.
  for (let i = 0; i < shared; i += 1) {
    const share = i / shared;
    loop[i] = even[i]! * Math.sqrt(share) + even[loop.length + i]! * Math.sqrt(1 - share);
  }
  return loop;
}
