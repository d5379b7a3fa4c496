/** The people of the streets: who of them a place asks for, and how their strips are cut. They come after the place. */
import { createOnceEach } from '../domain/create-once-each.ts';
import type { LevelMap } from '../domain/level-map.ts';
import { stripCells } from '../domain/strip.ts';
import { asPicture, type Picture } from './assets.ts';

const urls = new Map(
  Object.entries(
    import.meta.glob<string>('../../assets/built/people/*.png', {
      eager: true,
      query: '?url',
      import: 'default',
    }),
  ).map(([path, url]) => [path.replace(/^.*\/|\.\w+$/g, ''), url]),
);

/** How far people shine by themselves, of 255; what is a little transparent shines wholly. */
const lift = 78;
const sparkling = 254;

/** The sheet somebody lies on. */
export function sheetOfPerson(who: string): string {
  return urls.has(who) ? `people-${who}` : 'actors';
}

/** The pictures of all who walk through a place. Rejects when one cannot be had. */
export async function loadCrowd({ things }: LevelMap): Promise<readonly Picture[]> {
  const wanted = things.flatMap((thing) => (thing.kind === 'passerby' ? [thing.who] : []));
  const strips = [...new Set(wanted)].filter((who) => urls.has(who));
  return (await Promise.all(strips.map(loadPerson))).flat();
}

/** Fetches somebody once, however often they are met; one that failed is fetched again. */
const loadPerson = createOnceEach(fetchPerson);

async function fetchPerson(who: string): Promise<readonly Picture[]> {
  const response = await fetch(urls.get(who)!);
  const strip = await createImageBitmap(await response.blob(), { premultiplyAlpha: 'none' });
  const { width, height } = strip;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(strip, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  strip.close();
  const tall = height / stripCells.length;
  const frames = Object.fromEntries(
    stripCells.flatMap((names, i) =>
      names.map((name) => [`${who}/${name}`, [0, i * tall, width, tall]] as const),
    ),
  );
  const [base, glow] = splitGlow(data);
  return Promise.all([
    asPicture(`people-${who}`, { width, height, rgba: base }, frames),
    asPicture(`people-${who}-glow`, { width, height, rgba: glow }, frames),
  ]);
}

/** The pixels that obey the light of a place, and those that ignore it; both keep the whole outline. */
export function splitGlow(
  pixels: Uint8ClampedArray,
): readonly [base: Uint8Array, glow: Uint8Array] {
  const [base, glow] = [new Uint8Array(pixels.length), new Uint8Array(pixels.length)];
  for (let i = 0; i < pixels.length; i += 4) {
    const alpha = pixels[i + 3]!;
    if (alpha === 0) continue;
    const share = alpha <= sparkling ? 1 : lift / 255;
    for (let k = 0; k < 3; k++) {
      glow[i + k] = Math.round(pixels[i + k]! * share);
      base[i + k] = pixels[i + k]! - glow[i + k]!;
    }
    base[i + 3] = glow[i + 3] = 255;
  }
  return [base, glow];
}
