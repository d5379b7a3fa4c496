/**
 * Everything that looks random, made from the seed. Each kind of value counts for itself, so that one more request
 * never changes the SID of the next message.
 */
export interface SeededIds {
  /** A prefix and 32 lower-case hexadecimal digits, such as "SM..."; never the same twice. */
  sid(prefix: string): string;
  /** A whole number from 0 up to, not including, `below`. */
  number(kind: string, below: number): number;
}

export function createSeededIds(seed: number): SeededIds {
  const counters = new Map<string, { readonly salt: number; count: number }>();

  function next(kind: string): { salt: number; count: number } {
    let counter = counters.get(kind);
    if (counter === undefined) {
      counter = { salt: saltOf(seed, kind), count: 0 };
      counters.set(kind, counter);
    }
    counter.count += 1;
    return counter;
  }

  return {
    sid(prefix) {
      const { salt, count } = next(prefix);
      let digits = '';
      for (let lane = 1; lane <= 4; lane++) {
        const bits = mix(salt + Math.imul(count, 0x9e3779b1) + Math.imul(lane, 0x85ebca6b));
        digits += `${byte(bits >>> 24)}${byte(bits >>> 16)}${byte(bits >>> 8)}${byte(bits)}`;
      }
      return prefix + digits;
    },
    number(kind, below) {
      const { salt, count } = next(kind);
      return mix(salt + Math.imul(count, 0x9e3779b1)) % below;
    },
  };
}

const HEX = Array.from({ length: 256 }, (_, value) => value.toString(16).padStart(2, '0'));

/** The lowest eight bits as two hexadecimal digits. */
function byte(bits: number): string {
  return HEX[bits & 0xff] ?? '';
}

function saltOf(seed: number, kind: string): number {
  let salt = mix(seed);
  for (const letter of kind) salt = mix(salt ^ (letter.codePointAt(0) ?? 0));
  return salt;
}

/**
 * Scrambles 32 bits so that neighbours share nothing; different numbers stay different (the finalizer of MurmurHash3).
 * A secure hash would do as well and is ten times slower.
 */
function mix(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
