import { describe, expect, it } from 'vitest';
import type { Requirement, Thing } from '../../game/domain/level-map.ts';
import { distanceTo, nearestUsable, reach, standPoint } from '../../game/domain/reach.ts';
import type { Usable } from '../../game/domain/things.ts';

const always: Requirement = { done: [], notDone: [] };
const placed = { width: 16, height: 24, when: always, label: '' };

function npcAt(id: string, x: number, y: number): Extract<Thing, { kind: 'npc' }> {
  return { ...placed, kind: 'npc', id, x, y, who: id, facing: 'down', knot: id };
}

function usable(thing: Thing): Usable {
  return { thing, use: { kind: 'talk', knot: thing.id, who: null } };
}

const exit: Thing = {
  ...placed,
  kind: 'exit',
  id: 'out',
  x: 100,
  y: 64,
  width: 40,
  height: 32,
  to: 'there',
  spawn: 'start',
  opens: always,
};

describe('nearestUsable', () => {
  const [juno, pico] = [usable(npcAt('juno', 100, 100)), usable(npcAt('pico', 120, 100))];

  it('is the nearer of two', () => {
    expect(nearestUsable([juno, pico], { x: 114, y: 100 })).toBe(pico);
  });

  it('is nothing when all are out of reach', () => {
    expect(nearestUsable([juno, pico], { x: 160, y: 100 })).toBeNull();
  });

  it('is what is just within reach', () => {
    expect(nearestUsable([juno], { x: 100 - reach, y: 100 })).toBe(juno);
    expect(nearestUsable([juno], { x: 100 - reach - 1, y: 100 })).toBeNull();
  });

  it('is the first of two that are as near', () => {
    expect(nearestUsable([juno, pico], { x: 110, y: 100 })).toBe(juno);
    expect(nearestUsable([pico, juno], { x: 110, y: 100 })).toBe(pico);
  });
});

describe('distanceTo', () => {
  it('is zero anywhere in an exit', () => {
    expect(distanceTo(exit, { x: 84, y: 40 })).toBe(0);
  });

  it('counts from the nearest side: over it, under it, beside it', () => {
    expect(distanceTo(exit, { x: 100, y: 22 })).toBe(10);
    expect(distanceTo(exit, { x: 100, y: 70 })).toBe(6);
    expect(distanceTo(exit, { x: 130, y: 50 })).toBe(10);
    expect(distanceTo(exit, { x: 73, y: 28 })).toBe(Math.hypot(7, 4));
  });
});

describe('standPoint', () => {
  it('is in front of whom one talks to', () => {
    expect(standPoint(npcAt('juno', 100, 100))).toEqual({ x: 100, y: 114 });
  });

  it('leaves room for who is on their way', () => {
    const route = [
      { x: 100, y: 100 },
      { x: 180, y: 100 },
    ];
    const { facing: _facing, ...walker } = npcAt('fisher', 100, 100);
    const fisher: Thing = { ...walker, kind: 'passerby', route, pace: 22, carries: null };
    expect(standPoint(fisher)).toEqual({ x: 100, y: 116 });
  });

  it('is in the midst of an exit', () => {
    expect(distanceTo(exit, standPoint(exit))).toBe(0);
  });
});
