import { describe, expect, it } from 'vitest';
import {
  type Course,
  type Drive,
  driveFrom,
  driveOn,
  isAwayAtEnd,
  roomAhead,
  type Stand,
} from '../../game/scenes/drive.ts';

const frame = 20;
const course: Course = {
  length: 400,
  pace: 50,
  halts: [],
  halt: 3000,
  rest: 5000,
  returns: false,
};

interface Ride {
  readonly on?: Course;
  readonly from?: Drive;
  readonly roomAt?: (drive: Drive) => number;
}

/** Drives for so many milliseconds, with as much room as there is. */
function driveFor(time: number, { on = course, from = driveFrom(0), roomAt }: Ride = {}): Drive {
  let drive = from;
  for (let passed = 0; passed < time; passed += frame)
    drive = driveOn(drive, on, roomAt ? roomAt(drive) : Infinity, frame);
  return drive;
}

describe('a vehicle on its way', () => {
  it('gathers speed, and then keeps its pace', () => {
    expect(driveFor(500).speed).toBeCloseTo(23);
    expect(driveFor(3000).speed).toBe(50);
  });

  it('leaves the map at full speed and is away for as long as it rests', () => {
    const atEnd = driveFor(8700);
    expect(atEnd).toMatchObject({ along: 400, speed: 0 });
    expect(atEnd.stands).toBeGreaterThan(4000);
    expect(isAwayAtEnd(atEnd, course)).toBe(true);
  });

  it('comes again from the beginning, at full speed', () => {
    const atEnd: Drive = { along: 400, speed: 0, isBack: false, stands: 5000 };
    expect(driveFor(5000, { from: atEnd })).toEqual({ ...atEnd, stands: 0 });
    const again = driveFor(5000 + frame, { from: atEnd });
    expect(again).toMatchObject({ along: 0, speed: 50, isBack: false });
  });

  it('goes back the way it came where it returns, and lies there in sight meanwhile', () => {
    const on = { ...course, returns: true };
    const atEnd: Drive = { along: 400, speed: 0, isBack: false, stands: 0 };
    expect(isAwayAtEnd(atEnd, on)).toBe(false);
    expect(driveOn(atEnd, on, Infinity, frame)).toMatchObject({ along: 0, speed: 0, isBack: true });
  });

  it('rolls to a halt on the way, stands, and drives on', () => {
    const on = { ...course, halts: [100] };
    const halted = driveFor(4200, { on });
    expect(halted).toMatchObject({ along: 100, speed: 0 });
    expect(halted.stands).toBeGreaterThan(0);
    expect(driveFor(3000 + 4 * frame, { on, from: halted }).along).toBeGreaterThan(100);
  });

  it('meets the halts of the way back in their order', () => {
    const on = { ...course, returns: true, halts: [100, 300] };
    const back: Drive = { along: 99, speed: 6, isBack: true, stands: 0 };
    expect(driveFor(400, { on, from: back })).toMatchObject({ along: 100, speed: 0 });
  });
});

describe('a vehicle with somebody in front', () => {
  it('stops before them however fast it comes', () => {
    const fast: Drive = { along: 150, speed: 50, isBack: false, stands: 0 };
    const stopped = driveFor(6000, { from: fast, roomAt: ({ along }) => 200 - along });
    expect(stopped.along).toBeLessThanOrEqual(200);
    expect(stopped.along).toBeGreaterThan(195);
    expect(stopped.speed).toBeLessThan(3);
  });

  it('stands at once when they step before its wheels', () => {
    const fast: Drive = { along: 150, speed: 50, isBack: false, stands: 0 };
    expect(driveOn(fast, course, 0, frame)).toMatchObject({ along: 150, speed: 0 });
  });

  it('drives on when they are gone', () => {
    expect(driveFor(2000, { from: driveFrom(150) }).along).toBeGreaterThan(190);
  });
});

const at = (x: number, y: number, reach = 0) => [{ x, y, reach }];

describe('the room ahead', () => {
  const van: Stand = { at: { x: 100, y: 80 }, heading: { x: 1, y: 0 }, length: 50, depth: 11 };

  it.each([
    ['nobody', [], Infinity],
    ['somebody ahead, with room left to them', at(200, 78), 67],
    ['somebody right before it', at(130, 78), 0],
    ['the nearest of several', [...at(240, 78), ...at(180, 74)], 47],
    ['somebody who walks beside it', at(120, 92), Infinity],
    ['somebody on the kerb behind', at(120, 62), Infinity],
    ['somebody it has passed', at(90, 78), Infinity],
    ['another vehicle, as long as that is', at(200, 74.5, 25), 42],
  ])('counts %s', (_words, others, room) => {
    expect(roomAhead(van, others)).toBe(room);
  });

  it('looks to the left when it heads left, and down when it heads down', () => {
    const left = { ...van, heading: { x: -1, y: 0 } };
    expect(roomAhead(left, at(200, 78))).toBe(Infinity);
    expect(roomAhead(left, at(0, 78))).toBe(67);
    expect(roomAhead({ ...van, heading: { x: 0, y: 1 } }, at(100, 180))).toBe(67);
  });
});
