import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { drawAll } from '../../assets/source/draw-all.ts';
import { driftOf } from '../../assets/source/drift.ts';
import { plainGid, propertyOf, readMaps } from './level-map.ts';
import { createStanding, isWithinReach, walkFrom } from './walkable.ts';

const built = fileURLToPath(new URL('../../assets/built/', import.meta.url));
const reachable = new Set(['Npc', 'Terminal', 'Door', 'Exit', 'Sign', 'Spawn']);

const drawnSheets = readdirSync(built).filter((name) =>
  /^(tiles|sprites-\w+)(-glow)?\.png$/.test(name),
);

describe('assets/built', () => {
  it.each(drawAll().map((file) => [file.path, file] as const))(
    'holds %s as the generators draw it',
    (_path, file) => {
      expect(driftOf(file, built)).toBeUndefined();
    },
  );

  it.each(drawnSheets)(
    'keeps %s within 256 colours, a third of the size of true colour',
    (name) => {
      const colourType = readFileSync(`${built}${name}`)[25];
      expect(colourType).toBe(3);
    },
  );
});

describe.each(readMaps().map((map) => [map.id, map] as const))('the map of %s', (_id, map) => {
  const spawns = map.things.filter((thing) => thing.type === 'Spawn');
  const start = spawns.find((thing) => thing.name === 'start');
  const canStand = createStanding(map);

  it('uses only tiles and sprites that exist', () => {
    const gids = [...map.tileLayers.flat(), ...map.things.flatMap(({ gid }) => gid ?? [])];
    const strangers = gids.filter((gid) => gid !== 0 && !map.tileOf.has(plainGid(gid)));
    expect(strangers).toEqual([]);
  });

  it('has a lit and an open frame for whatever can be lit or opened', () => {
    const keys = new Set([...map.tileOf.values()].map(({ key }) => key));
    const missing = map.things.flatMap((thing) => {
      const key = map.tileOf.get(plainGid(thing.gid ?? 0))?.key;
      if (key === undefined) return [];
      const isLamp = propertyOf(thing, 'lit') !== undefined;
      const wanted = [
        ...(isLamp ? [`${key}-lit`] : []),
        ...(thing.type === 'Door' ? [`${key}-open`] : []),
      ];
      return wanted.filter((frame) => !keys.has(frame));
    });
    expect(missing).toEqual([]);
  });

  it('names every thing once', () => {
    const names = map.things.map(({ name }) => name).filter(Boolean);
    expect(new Set(names).size).toBe(names.length);
  });

  it('puts every spawn and person on ground that carries them', () => {
    const standing = map.things.filter(({ type }) => type === 'Spawn' || type === 'Npc');
    const stuck = standing.filter(({ x, y }) => !canStand([x, y]));
    expect(stuck.map(({ name }) => name)).toEqual([]);
  });

  it('lets the player walk from the start to everything that matters', () => {
    const places = walkFrom([start!.x, start!.y], canStand);
    const lost = map.things.filter(
      (thing) => reachable.has(thing.type) && !isWithinReach(thing, places),
    );
    expect(lost.map(({ name }) => name)).toEqual([]);
  });
});
