/** Reads a level's files, checks them against the schema and hands out a Level. Knows no file system. */
import type { Diagnosis } from '../domain/check.ts';
import type { Json } from '../domain/json.ts';
import type { Level, Objective } from '../domain/level.ts';
import { LevelError } from './level-problem.ts';
import * as schema from './level-schema.ts';
import { type People, personOf, resolveFixture } from './read-fixture.ts';
import { readJson } from './read-json.ts';
import { readMap, type Tilesets } from './read-map.ts';

/** Text by path: of a level inside its folder, of what all levels share inside levels/. */
export type Files = Readonly<Record<string, string>>;

export interface Shared {
  /** people.json, house.json. */
  readonly files: Files;
  readonly tilesets: Tilesets;
  /** Compiles an Ink script; the compiler stays out of the browser. */
  compile(file: string, ink: string): Json;
}

/**
 * A Level out of its files. Throws a LevelError that lists every problem with file, line, column and suggestion.
 */
export function readLevel(id: string, files: Files, shared: Shared): Level {
  const level = readJson(`${id}/level.json`, textOf(id, files, 'level.json'), schema.level);
  const people = readPeople(shared);
  const house = readJson('house.json', textOf('', shared.files, 'house.json'), schema.house);
  const objectives = level.objectives.map((each) => readObjective(id, each, files, people, house));
  const things = level.things;
  const terminals = Object.fromEntries(objectives.map((each) => [each.id, each.terminal]));
  const names = Object.fromEntries(Object.entries(people).map(([who, { name }]) => [who, name]));
  const map = readMap(`${id}/map.tmj`, textOf(id, files, 'map.tmj'), shared.tilesets, {
    people: names,
    things,
    terminals,
  });
  const ink = files['dialogue.ink'];
  return {
    id,
    title: level.title,
    needs: level.needs,
    objectives,
    map,
    dialogue: ink === undefined ? null : shared.compile(`${id}/dialogue.ink`, ink),
    people: Object.entries(people).map(([who, { name, number }]) => ({ id: who, name, number })),
  };
}

function readPeople(shared: Shared): People {
  return readJson('people.json', textOf('', shared.files, 'people.json'), schema.people);
}

function readObjective(
  level: string,
  id: string,
  files: Files,
  people: People,
  house: readonly Diagnosis[],
): Objective {
  const folder = `objectives/${id}`;
  const file = `${level}/${folder}/objective.json`;
  const read = readJson(file, textOf(level, files, `${folder}/objective.json`), schema.objective);
  const text = (name: string) => textOf(level, files, `${folder}/${name}`);
  const { $schema: _, predict, fixtures, ...rest } = read;
  personOf(people, read.giver, file);
  return {
    ...rest,
    id,
    predict: predict ?? null,
    fixtures: fixtures.map((fixture) => resolveFixture(fixture, people, file)),
    house,
    brief: text('brief.md').trim(),
    hints: readHints(text('hints.md')),
    debrief: text('debrief.md').trim(),
    starter: text('starter.js'),
  };
}

/** The items of an ordered Markdown list: one a rung. */
function readHints(text: string): readonly string[] {
  return text
    .split(/^\d+\.\s+/m)
    .map((hint) => hint.trim())
    .filter(Boolean);
}

function textOf(folder: string, files: Files, name: string): string {
  const text = files[name];
  if (text === undefined) throw at(folder ? `${folder}/${name}` : name, 'is missing.');
  return text;
}

function at(file: string, text: string): LevelError {
  return new LevelError([{ file, line: null, column: null, text }]);
}
