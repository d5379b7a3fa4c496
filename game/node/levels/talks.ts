import type { Level } from '../../domain/level.ts';
import { meets, type Progress } from '../../domain/progress.ts';
import { useOf } from '../../domain/things.ts';
import type { AuthoredLevel, Course } from './authored.ts';
import { type Walk, walksOf } from './conversations.ts';
import { knotOf } from './rules/things.ts';

/** One way through a talk, in a state of play in which it can be had. */
export interface Talk {
  readonly progress: Progress;
  readonly walk: Walk;
}

export interface Talks {
  readonly knot: string;
  readonly talks: readonly Talk[];
}

const found = new WeakMap<Course, Map<AuthoredLevel, readonly Talks[]>>();

/** Every way through every talk of a level, in every state of play in which it can be had. */
export function talksOf(authored: AuthoredLevel, course: Course): readonly Talks[] {
  const ofCourse = found.get(course) ?? new Map<AuthoredLevel, readonly Talks[]>();
  found.set(course, ofCourse);
  const talks = ofCourse.get(authored) ?? walkAll(authored, course);
  ofCourse.set(authored, talks);
  return talks;
}

function walkAll({ level }: AuthoredLevel, { statesOfPlay }: Course): readonly Talks[] {
  return knotsOf(level).map((knot) => ({
    knot,
    talks: statesOfPlay
      .filter((progress) => canHear(level, knot, progress))
      .flatMap((progress) => walksOf(level, knot, progress).map((walk) => ({ progress, walk }))),
  }));
}

function canHear(level: Level, knot: string, progress: Progress): boolean {
  return level.map.things.some(
    (thing) =>
      knotOf(thing) === knot &&
      meets(progress, thing.when) &&
      useOf(thing, level, progress)?.kind === 'talk',
  );
}

/** Everything in a level that speaks. */
export function knotsOf({ map }: Level): readonly string[] {
  return [...new Set(map.things.map(knotOf).filter((knot) => knot !== null))];
}
