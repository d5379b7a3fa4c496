import type { z } from 'zod';
import type { Fixture, Handset } from '../domain/fixture.ts';
import { closest } from './closest.ts';
import { LevelError } from './level-problem.ts';
import type * as schema from './level-schema.ts';

export type People = z.output<typeof schema.people>;

/** A fixture as the platform takes it: persons named in it get the number and the habits of levels/people.json. */
export function resolveFixture(
  fixture: z.output<typeof schema.fixture>,
  people: People,
  file: string,
): Fixture {
  const handsets = fixture.handsets.map((each): Handset => {
    const { who, ...own } = typeof each === 'string' ? { who: each } : each;
    const { number, ...person } = personOf(people, who, file);
    if (number === null) throw at(file, `"${who}" has no phone number in levels/people.json.`);
    return { who, ...person, number, ...own };
  });
  return { ...fixture, handsets };
}

/** Looks somebody up by id. Throws a LevelError that names whom the author may have meant. */
export function personOf(people: People, who: string, file: string): People[string] {
  const person = people[who];
  if (person) return person;
  const guess = closest(who, Object.keys(people));
  throw at(
    file,
    `nobody is called "${who}" in levels/people.json.${guess ? ` Did you mean "${guess}"?` : ''}`,
  );
}

function at(file: string, text: string): LevelError {
  return new LevelError([{ file, line: null, column: null, text }]);
}
