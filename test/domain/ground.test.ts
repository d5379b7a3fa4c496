import { describe, expect, it } from 'vitest';
import { footOf, groundOf, isFree } from '../../game/domain/ground.ts';
import type { LevelMap, Requirement, Thing } from '../../game/domain/level-map.ts';
import { startOf } from '../../game/domain/progress.ts';

const always: Requirement = { done: [], notDone: [] };
const before = startOf('pier');
const after = { ...before, completed: ['pier/hello'] };
const [water, planks, decoration] = [1, 2, 3];

function buildMap(
  things: readonly Thing[],
  ...layers: { name: string; data: number[] }[]
): LevelMap {
  return {
    width: 2,
    height: 1,
    tileSize: 16,
    live: always,
    moods: [],
    rain: always,
    fog: null,
    things,
    tiled: {
      tilesets: [{ firstgid: 1, tiles: [{ id: 0, properties: [{ name: 'solid', value: true }] }] }],
      layers: layers.map((layer) => ({ type: 'tilelayer', ...layer })),
    },
  };
}

const gate: Thing = {
  kind: 'door',
  id: 'gate',
  x: 24,
  y: 16,
  width: 16,
  height: 16,
  when: always,
  label: 'Gate',
  sprite: 'gate',
  flipped: false,
  opens: { done: ['pier/hello'], notDone: [] },
  knot: null,
  foot: { x: 0, y: 8, width: 16, height: 8 },
};

const property = (name: string, value: boolean) => ({ properties: [{ name, value }] });

describe('groundOf', () => {
  it('stops at water', () => {
    const ground = groundOf(buildMap([], { name: 'ground', data: [planks, water] }), before);
    expect([isFree(ground, 8, 12), isFree(ground, 24, 12)]).toEqual([true, false]);
  });

  it('stops at nothing that is only said not to be solid, or has another property', () => {
    const map = buildMap([], { name: 'ground', data: [1, 2] });
    const tiles = [
      { id: 0, ...property('solid', false) },
      { id: 1, ...property('glows', true) },
    ];
    const tiled = { ...(map.tiled as object), tilesets: [{ firstgid: 1, tiles }] };
    const ground = groundOf({ ...map, tiled }, before);
    expect([isFree(ground, 8, 12), isFree(ground, 24, 12)]).toEqual([true, true]);
  });

  it('carries over planks that lie on water', () => {
    const map = buildMap(
      [],
      { name: 'ground', data: [water, water] },
      { name: 'detail', data: [0, planks] },
    );
    expect(isFree(groundOf(map, before), 24, 12)).toBe(true);
  });

  it('does not stop at what hangs over heads', () => {
    const map = buildMap(
      [],
      { name: 'ground', data: [planks, decoration] },
      { name: 'over-roofs', data: [water, water] },
    );
    expect(isFree(groundOf(map, before), 8, 12)).toBe(true);
  });

  it('opens the way with the door', () => {
    const map = buildMap([gate], { name: 'ground', data: [planks, planks] });
    expect(isFree(groundOf(map, before), 24, 14)).toBe(false);
    expect(isFree(groundOf(map, after), 24, 14)).toBe(true);
  });
});

describe('footOf', () => {
  it('places the foot of a thing on the map', () => {
    expect(footOf(gate, before)).toEqual({ x: 16, y: 8, width: 16, height: 8 });
  });

  it('is nothing for what is absent', () => {
    const gone: Thing = { ...gate, when: { done: [], notDone: ['pier/hello'] } };
    expect(footOf(gone, after)).toBeNull();
  });
});
