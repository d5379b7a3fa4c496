/** How vehicles move, as rules about plain numbers. Lengths in pixels, times in milliseconds, speeds in pixels a second. */
import type { Point } from '../domain/ground.ts';

/** What a vehicle gains in speed each second, and loses when it brakes. */
const pull = 46;
const brake = 190;
/** The slowest it rolls up to where it means to stop. */
const crawl = 6;
/** Room it leaves to whoever stands ahead, and beside it. */
const clearance = 8;
const elbowRoom = 5;

/** A way and how it is driven. */
export interface Course {
  readonly length: number;
  readonly pace: number;
  /** How far along it halts on the way, in order, and for how long. */
  readonly halts: readonly number[];
  readonly halt: number;
  /** For how long it stays at the end before it comes again. */
  readonly rest: number;
  /** Goes back the way it came; otherwise it begins anew. */
  readonly returns: boolean;
}

/** How far a vehicle is on its course, counted in the direction in which it goes. */
export interface Drive {
  readonly along: number;
  readonly speed: number;
  readonly isBack: boolean;
  /** For how long it still stands. */
  readonly stands: number;
}

export function driveFrom(along: number): Drive {
  return { along, speed: 0, isBack: false, stands: 0 };
}

/** Whether it has left the map and is not back yet. */
export function isAwayAtEnd({ along }: Drive, { length, returns }: Course): boolean {
  return !returns && along >= length;
}

/** One frame; `room` is what lies free ahead of it. Where there is none it stands, for as long as that takes. */
export function driveOn(drive: Drive, course: Course, room: number, delta: number): Drive {
  if (drive.stands > 0) return standOn(drive, delta);
  if (drive.along >= course.length) return setOutAgain(drive, course);
  const goal = nextStop(drive, course);
  const left = goal - drive.along;
  const isLast = goal >= course.length;
  // It leaves the map at full speed, and rolls up to where it is seen to stop.
  const forStop =
    isLast && !course.returns ? Infinity : Math.max(crawl, Math.sqrt(2 * brake * left));
  const forOthers = room <= 0 ? 0 : Math.sqrt(2 * brake * room);
  const gained = drive.speed + (pull * delta) / 1000;
  const speed = Math.min(course.pace, gained, forStop, forOthers);
  const step = Math.min((speed * delta) / 1000, Math.max(0, room));
  if (step < left) return { ...drive, speed, along: drive.along + step };
  return { ...drive, speed: 0, along: goal, stands: isLast ? course.rest : course.halt };
}

function standOn(drive: Drive, delta: number): Drive {
  return { ...drive, speed: 0, stands: Math.max(0, drive.stands - delta) };
}

function setOutAgain(drive: Drive, { returns, pace }: Course): Drive {
  // Who comes from beyond the edge of the map was on the move all the time.
  return { ...drive, along: 0, speed: returns ? 0 : pace, isBack: returns && !drive.isBack };
}

function nextStop({ along, isBack }: Drive, { halts, length }: Course): number {
  const ahead = isBack ? halts.map((at) => length - at).toReversed() : halts;
  return ahead.find((at) => at > along + 0.01) ?? length;
}

/** The ground a vehicle stands on. */
export interface Stand {
  /** Its foot point: middle of the near edge. */
  readonly at: Point;
  /** Where it heads, one pixel long. */
  readonly heading: Point;
  readonly length: number;
  readonly depth: number;
}

/** Whoever may be in the way: a point on the ground, and how far they reach from it along the way. */
export interface Other extends Point {
  readonly reach: number;
}

/** How far a vehicle can drive before it would come too near to any of these. Who is behind its middle has let it pass. */
export function roomAhead({ at, heading, length, depth }: Stand, others: readonly Other[]): number {
  const isLevel = Math.abs(heading.x) >= Math.abs(heading.y);
  const wide = isLevel ? depth : length / 2;
  let room = Infinity;
  for (const { x, y, reach } of others) {
    const dx = x - at.x;
    const dy = y - (isLevel ? at.y - depth / 2 : at.y);
    if (Math.abs(dx * heading.y - dy * heading.x) > wide / 2 + elbowRoom) continue;
    const ahead = dx * heading.x + dy * heading.y;
    if (ahead < 0) continue;
    room = Math.min(room, Math.max(0, ahead - reach - length / 2 - clearance));
  }
  return room;
}
