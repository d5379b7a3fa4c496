import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brokenIds, type Ids, idsOf, unkeptIds } from '../../assets/source/ids.ts';

const assets = join(import.meta.dirname, '../../assets');
const read = (path: string): string => readFileSync(join(assets, path), 'utf8');

describe('the numbers of tiles and sprites', () => {
  const kept = JSON.parse(read('ids.json')) as Ids;
  // Another test knows that these are as drawn.
  const drawn = idsOf(
    ['tiles.tsj', 'sprites.tsj'].map((path) => ({ path, text: read(`built/${path}`) })),
  );

  it('stay what they were: maps of people we never met have them', () => {
    expect(brokenIds(kept, drawn)).toEqual([]);
  });

  it('are all on record', () => {
    expect(unkeptIds(kept, drawn)).toEqual([]);
  });
});

describe('a record of numbers', () => {
  const kept = { 'tiles.tsj': { grass: 0, path: 1 } };

  it('lets new ones come at the end, and asks for them', () => {
    const drawn = { 'tiles.tsj': { grass: 0, path: 1, moss: 2 } };
    expect(brokenIds(kept, drawn)).toEqual([]);
    expect(unkeptIds(kept, drawn)).toEqual([
      '“moss”, number 2 of tiles.tsj, is not in assets/ids.json. Run "npm run art".',
    ]);
  });

  it('names the one that is gone, and each that moved up into its place', () => {
    expect(brokenIds(kept, { 'tiles.tsj': { path: 0 } })).toEqual([
      '“grass” was number 0 of tiles.tsj and is gone: maps with it would show another one or nothing. Put it back.',
      '“path” was number 1 of tiles.tsj and is now 0: maps would show another one. Add what is new at the end.',
    ]);
  });
});
