import { framesOf, packShelves, sheetFiles } from '../atlas.ts';
import type { Built } from '../built.ts';
import type { Canvas } from '../canvas.ts';

function fingerprintOf({ width, height, rgba, glow }: Canvas): string {
  return `${width}x${height} ${Buffer.from(rgba).toString('base64')} ${Buffer.from(glow).toString('base64')}`;
}

/** Equal frames (a standing pose comes twice in every walk) share one place in the sheet. */
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
  return sheetFiles(
    name,
    picture,
    framesOf(frames, (frame) => places[aliases[frame]!]!),
  );
}
