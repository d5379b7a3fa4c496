import type { Built } from './built.ts';

/** By tileset, the number of each tile or sprite by its name. */
export type Ids = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface Tileset {
  readonly tiles: readonly {
    readonly id: number;
    readonly properties: readonly { readonly name: string; readonly value: unknown }[];
  }[];
}

/** The numbers in the tilesets (.tsj) among these files. */
export function idsOf(files: readonly Built[]): Ids {
  return Object.fromEntries(
    files.flatMap((file) => {
      if (!('text' in file) || !file.path.endsWith('.tsj')) return [];
      const { tiles } = JSON.parse(file.text) as Tileset;
      const names = tiles.map(({ id, properties }) => {
        const key = properties.find(({ name }) => name === 'key')?.value;
        return [String(key), id] as const;
      });
      return [[file.path, Object.fromEntries(names)] as const];
    }),
  );
}

/**
 * What would break maps that were drawn before, a sentence each: maps know tiles and sprites by their numbers, those of
 * authors we never met too. So one that has a number keeps it for good.
 */
export function brokenIds(kept: Ids, drawn: Ids): readonly string[] {
  return pairsOf(kept).flatMap(([tileset, name, id]) => {
    const now = drawn[tileset]?.[name];
    if (now === id) return [];
    const what = `“${name}” was number ${id} of ${tileset}`;
    return now === undefined
      ? `${what} and is gone: maps with it would show another one or nothing. Put it back.`
      : `${what} and is now ${now}: maps would show another one. Add what is new at the end.`;
  });
}

/** What has a number that nobody keeps yet, a sentence each. */
export function unkeptIds(kept: Ids, drawn: Ids): readonly string[] {
  return pairsOf(drawn).flatMap(([tileset, name, id]) =>
    kept[tileset]?.[name] === undefined
      ? `“${name}”, number ${id} of ${tileset}, is not in assets/ids.json. Run "npm run art".`
      : [],
  );
}

function pairsOf(ids: Ids): readonly (readonly [string, string, number])[] {
  return Object.entries(ids).flatMap(([tileset, names]) =>
    Object.entries(names).map(([name, id]) => [tileset, name, id] as const),
  );
}
