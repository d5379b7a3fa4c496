import type { Canvas } from './canvas.ts';

const step = 32;
/** An indexed picture holds 256 colours; one is empty and one is black, where all of the light is glow. */
const most = 250;

type Kind = { readonly word: number; readonly glow: number; count: number };

const idOf = (word: number, glow: number) => word * 256 + glow;

function countKinds(picture: Canvas, words: Uint32Array): Map<number, Kind> {
  const kinds = new Map<number, Kind>();
  words.forEach((word, at) => {
    if (picture.rgba[at * 4 + 3] === 0) return;
    const glow = picture.glow[at]!;
    const known = kinds.get(idOf(word, glow));
    if (known) known.count++;
    else kinds.set(idOf(word, glow), { word, glow, count: 1 });
  });
  return kinds;
}

/** The other kinds of the same colour, from the one that glows most like it. */
function nextOfKin(kind: Kind, kinds: Iterable<Kind>): Kind | undefined {
  return [...kinds]
    .filter((each) => each !== kind && each.word === kind.word)
    .toSorted((a, b) => Math.abs(a.glow - kind.glow) - Math.abs(b.glow - kind.glow))[0];
}

/** Lets the rarest kinds shine like their next of kin until all of them fit. Returns who became whom. */
function mergeRarest(kinds: Map<number, Kind>): Map<number, number> {
  const became = new Map<number, number>();
  const fading = [...kinds.values()]
    .filter(({ glow }) => glow > 0 && glow < 255)
    .toSorted((a, b) => a.count - b.count || a.word - b.word || a.glow - b.glow);
  let left = [...kinds.values()].filter(({ glow }) => glow < 255).length;
  for (const kind of fading) {
    if (left <= most) break;
    const kin = nextOfKin(kind, kinds.values());
    if (!kin) continue;
    kinds.delete(idOf(kind.word, kind.glow));
    became.set(idOf(kind.word, kind.glow), kin.glow);
    left--;
  }
  return became;
}

/** Fewer levels of glow keep an atlas within the colours of an indexed picture, a third of the size. */
export function fitGlow(picture: Canvas): void {
  picture.glow.forEach((glow, i) => {
    picture.glow[i] = glow > 240 ? 255 : Math.round(glow / step) * step;
  });
  const { buffer, byteOffset, length } = picture.rgba;
  const words = new Uint32Array(buffer, byteOffset, length / 4);
  const became = mergeRarest(countKinds(picture, words));
  words.forEach((word, at) => {
    let glow = picture.glow[at]!;
    for (let kin = became.get(idOf(word, glow)); kin !== undefined;) {
      glow = kin;
      kin = became.get(idOf(word, glow));
    }
    picture.glow[at] = glow;
  });
}
