import { packShelves, type Place } from '../atlas.ts';
import { type Built, builtJson } from '../built.ts';
import type { Canvas } from '../canvas.ts';

function fingerprintOf({ width, height, rgba, glow }: Canvas): string {
  return `${width}x${height} ${Buffer.from(rgba).toString('base64')} ${Buffer.from(glow).toString('base64')}`;
}

const entry = (place: Place, { width: w, height: h }: Canvas) => ({ frame: { ...place, w, h } });

/**
 * Packs frames like packAtlas, but equal frames (a standing pose comes twice in every walk) share one place, and the
 * JSON says only where a frame lies: with hundreds of frames the rest would outweigh the pictures.
 */
export function packActors(name: string, frames: Readonly<Record<string, Canvas>>): Built[] {
  const firstNames = new Map<string, string>();
  const unique: Record<string, Canvas> = {};
  const aliases: Record<string, string> = {};
  for (const [frameName, frame] of Object.entries(frames)) {
    const fingerprint = fingerprintOf(frame);
    const first = firstNames.get(fingerprint) ?? frameName;
    firstNames.set(fingerprint, first);
    aliases[frameName] = first;
    unique[first] ??= frame;
  }
  const { picture, places } = packShelves(unique, 512);
  const entries = Object.entries(frames).map(
    ([frameName, frame]) => [frameName, entry(places[aliases[frameName]!]!, frame)] as const,
  );
  const size = { w: picture.width, h: picture.height };
  return [
    { path: `${name}.png`, picture, layer: 'base' },
    { path: `${name}-glow.png`, picture, layer: 'glow' },
    builtJson(`${name}.json`, {
      frames: Object.fromEntries(entries),
      meta: { image: `${name}.png`, size, scale: '1' },
    }),
  ];
}
