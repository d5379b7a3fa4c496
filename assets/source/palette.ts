/** The palette "Relay 64": ramps run from dark to light; darks lean violet, lights lean yellow and cyan. */
const ramps = {
  /** Night neutrals: outlines, metal, interface. */
  n: [
    '#0d0b1e',
    '#1a1735',
    '#2a2750',
    '#403f73',
    '#5c6196',
    '#8089b8',
    '#a9b4d8',
    '#d5dff1',
    '#f7faff',
  ],
  /** Warm stone. */
  s: ['#382f4c', '#564c66', '#786d80', '#9f9498', '#c6bbb0', '#ebe2cd'],
  /** Foliage, teal to lime. */
  g: ['#0f2b3a', '#16444a', '#205f53', '#307d57', '#4a9b5a', '#7fc062', '#c6e67e'],
  /** Brick, and warm skin. */
  b: ['#2f162d', '#54223b', '#853540', '#b75848', '#dd895d', '#f4bb85', '#fde2b6'],
  /** Wood and earth. */
  w: ['#38213a', '#5b3743', '#87564a', '#b58058', '#dcb377'],
  /** Deep skin. */
  k: ['#43262f', '#6f4239', '#a06a4b'],
  /** Amber light. */
  a: ['#b4481f', '#ec842c', '#ffc04a', '#ffec9e'],
  /** Signal cyan. */
  c: ['#0b3a58', '#0f6886', '#1aa5b3', '#4fe3d2', '#c2fff1'],
  /** Blue and water. */
  u: ['#17235a', '#21448e', '#2f73c6', '#5aaced', '#a6e0fc'],
  /** Neon magenta. */
  m: ['#471158', '#871e7c', '#d23391', '#ff70aa', '#ffbad2'],
  /** Alert red. */
  r: ['#741230', '#bd283f', '#f1544f', '#ff9379'],
  /** Violet. */
  p: ['#381c68', '#5d34a2', '#8a59d7', '#bd94f4'],
} as const;

type Ramp = keyof typeof ramps;
type Index<R extends Ramp> = Exclude<keyof (typeof ramps)[R], keyof (readonly unknown[])>;
/** The name of one of the 64 colours: ramp letter and step, such as `a2`. There are no others. */
export type Colour = { [R in Ramp]: `${R}${Index<R> & string}` }[Ramp];
export type Rgb = readonly [red: number, green: number, blue: number];

const byName = new Map<Colour, Rgb>();
const byValue = new Map<number, Colour>();
/** Every ramp in order; one step down is one step darker. */
const neighbours = new Map<Colour, readonly Colour[]>();

for (const [letter, steps] of Object.entries(ramps)) {
  // The one place where a name is made from its parts; `Colour` above is derived from the same table.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const names = steps.map((_, step) => `${letter}${step}` as Colour);
  steps.forEach((hex, step) => {
    const name = names[step]!;
    const value = Number.parseInt(hex.slice(1), 16);
    byName.set(name, [value >> 16, (value >> 8) & 255, value & 255]);
    byValue.set(value, name);
    neighbours.set(name, names);
  });
}

/** The red, green and blue (0 to 255) of a colour of the palette. Throws on any other name. */
export function rgbOf(colour: Colour): Rgb {
  const rgb = byName.get(colour);
  if (!rgb) throw new Error(`No colour "${colour}" in the palette (assets/source/palette.ts).`);
  return rgb;
}

/** The name of a colour of the palette, or nothing for a mixed one. */
export function nameOf(red: number, green: number, blue: number): Colour | undefined {
  return byValue.get((red << 16) | (green << 8) | blue);
}

/** The colour so many steps lighter (or, below zero, darker) in the same ramp; the ends of a ramp hold. */
export function stepped(colour: Colour, steps: number): Colour {
  const ramp = neighbours.get(colour)!;
  const at = Math.min(ramp.length - 1, Math.max(0, ramp.indexOf(colour) + steps));
  return ramp[at]!;
}
