import { people as peopleSchema } from '../../../catalog/level-schema.ts';
import { readJson } from '../../../catalog/read-json.ts';
import type { Shared } from '../../../catalog/read-level.ts';

/** Somebody of people.json whose phone rings when texted. */
export interface Addressee {
  readonly id: string;
  readonly name: string;
  readonly number: string;
}

/** Who is texted, if they can be, and somebody else who gets the text by mistake. */
export function addresseesIn(
  { files }: Shared,
  wanted: string | undefined,
): readonly [Addressee, Addressee] {
  const book = readJson('people.json', files['people.json'] ?? '', peopleSchema);
  const all = Object.entries(book).flatMap(([id, { name, number, kind, state }]) =>
    number !== null && kind === 'mobile' && state === 'on' ? [{ id, name, number }] : [],
  );
  const first = all.find(({ id }) => id === wanted) ?? all[0];
  const second = all.find((each) => each !== first);
  if (!first || !second)
    throw new Error('people.json needs two people with a mobile phone that is switched on');
  return [first, second];
}
