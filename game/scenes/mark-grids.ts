/** Small signs of the interface of the world, as rows of inks: where one walks to, sparks and rings, and what a replay shows. */
import { noteGrids } from './note-grids.ts';
import { numerals } from './numerals.ts';

export const inks: Readonly<Record<string, string>> = {
  k: '#0d0b1e',
  c: '#4fe3d2',
  C: '#c2fff1',
  a: '#ffc04a',
  A: '#ffec9e',
  n: '#8089b8',
  N: '#a9b4d8',
  r: '#f1544f',
  R: '#ff9379',
  d: '#8c2340',
  w: '#f4f1e6',
  t: '#1f6f78',
  o: '#a8642a',
};

export const grids = {
  target: ['.ccc...ccc.', 'c.........c', 'c....C....c', 'c.........c', '.ccc...ccc.'],
  pointer: ['kkkkkkkkk', 'kAaaaaaak', '.kAaaaak.', '..kAaak..', '...kak...', '....k....'],
  chevron: ['...C...', '..CcC..', '.Cc.cC.', 'Cc...cC'],
  spark: ['.C.', 'CCC', '.C.'],
  puff: ['.nN.', 'nNNn', 'nNNn', '.nn.'],
  ring: [
    '.....ccccc.....',
    '..ccc.....ccc..',
    '.c...........c.',
    'c.............c',
    'c.............c',
    '.c...........c.',
    '..ccc.....ccc..',
    '.....ccccc.....',
  ],
  ...noteGrids,
  clock: [
    '...kkkkk...',
    '.kkwwwwwkk.',
    '.kwwwkwwwk.',
    'kwwwwkwwwwk',
    'kwwwwkwwwwk',
    'kwwwwkkkwwk',
    'kwwwwwwwwwk',
    'kwwwwwwwwwk',
    '.kwwwwwwwk.',
    '.kkwwwwwkk.',
    '...kkkkk...',
  ],
  bar: [
    '...kkkkk...',
    '.kkrrrrrkk.',
    '.krrrrrrrk.',
    'krrrrrrrrrk',
    'krwwwwwwwrk',
    'krwwwwwwwrk',
    'krwwwwwwwrk',
    'krrrrrrrrrk',
    '.krrrrrrrk.',
    '.kkrrrrrkk.',
    '...kkkkk...',
  ],
  lost: [
    '.kkkkkkk.',
    'kkwwwwwkk',
    'kwwkkkwwk',
    'kwwkkkwwk',
    'kkkkkwwkk',
    '..kkwwkk.',
    '..kwwkk..',
    '..kkkkk..',
    '..kwwk...',
    '..kkkk...',
  ],
  aerial: [
    'c.......c',
    'c.c...c.c',
    'c.c.C.c.c',
    'c.ckCkc.c',
    'c...k...c',
    '...kNk...',
    '...kNk...',
    '..kNkNk..',
    '..kNkNk..',
    '.kNkkkNk.',
    '.kNk.kNk.',
    'kkkk.kkkk',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Mark = keyof typeof grids;

/** A rubber stamp with this on it: digits, or nothing but a cross. */
export function stampGrid(code: number | null): readonly string[] {
  const glyphs =
    code === null ? [cross] : Array.from(String(code), (each) => numerals[each] ?? cross);
  const inner = glyphs[0]!.map((_, y) => glyphs.map((glyph) => glyph[y]).join('w'));
  const wide = inner[0]!.length;
  const rim = `kr${'r'.repeat(wide + 4)}rk`;
  const edge = `k${'k'.repeat(wide + 6)}k`;
  const pad = `krw${'w'.repeat(wide + 2)}wrk`;
  return [
    edge,
    rim,
    pad,
    ...inner.map((row) => `krww${row.replaceAll('.', 'w')}wwrk`),
    pad,
    rim,
    edge,
  ];
}

const cross = ['d...d', 'dd.dd', '.ddd.', '..d..', '.ddd.', 'dd.dd', 'd...d'];
