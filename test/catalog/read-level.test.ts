import { expect, it } from 'vitest';
import { type Files, readLevel, type Shared } from '../../game/catalog/read-level.ts';
import { compileDialogue } from '../../game/catalog/compile-dialogue.ts';

const objective = {
  title: 'Send a text',
  terminal: 'Pier terminal',
  giver: 'pico',
  beats: ['run'],
  fixtures: [{ handsets: ['pico'] }],
  checks: [{ id: 'sent', goal: 'A message is sent', expect: { message: { status: 'delivered' } } }],
};
const map = {
  width: 2,
  height: 2,
  tilewidth: 16,
  tilesets: [{ firstgid: 1, source: '../../assets/built/tiles.tsj' }],
  properties: [{ name: 'live', value: 'first-contact/send-a-text' }],
  layers: [
    { type: 'tilelayer', name: 'ground', data: [1, 1, 1, 1] },
    {
      type: 'objectgroup',
      name: 'things',
      objects: [
        { id: 1, name: 'start', type: 'Spawn', x: 8, y: 8 },
        { id: 2, name: 'pico', type: 'Npc', x: 8, y: 8 },
        {
          id: 3,
          name: 'desk',
          type: 'Terminal',
          gid: 5,
          x: 0,
          y: 16,
          width: 16,
          height: 16,
          properties: [{ name: 'objective', value: 'send-a-text' }],
        },
      ],
    },
  ],
};
const tileset = {
  tiles: [
    {
      id: 4,
      properties: [{ name: 'key', value: 'terminal' }],
      objectgroup: { objects: [{ x: 1, y: 10, width: 14, height: 6 }] },
    },
  ],
};

const files: Files = {
  'level.json': JSON.stringify({ title: 'Pier', objectives: ['send-a-text'] }),
  'map.tmj': JSON.stringify(map),
  'dialogue.ink': '=== pico ===\npico: Hello!\n-> END\n',
  'objectives/send-a-text/objective.json': JSON.stringify(objective, null, 2),
  'objectives/send-a-text/brief.md': 'Text Pico.',
  'objectives/send-a-text/hints.md': '1. First\n2. Second\n   goes on\n',
  'objectives/send-a-text/debrief.md': 'Done.',
  'objectives/send-a-text/starter.js': '//',
};
const shared: Shared = {
  files: {
    'people.json': JSON.stringify({ pico: { name: 'Pico', number: '+16285550100' } }),
    'house.json': '[]',
  },
  tilesets: { 'tiles.tsj': JSON.stringify(tileset) },
  compile: compileDialogue,
};

const read = (changes: object = {}) => readLevel('first-contact', { ...files, ...changes }, shared);
const withObjective = (changes: object) => ({
  'objectives/send-a-text/objective.json': JSON.stringify({ ...objective, ...changes }, null, 2),
});
const withObject = (object: object) => ({
  'map.tmj': JSON.stringify({
    ...map,
    layers: [{ type: 'objectgroup', name: 'things', objects: [object] }],
  }),
});

it('reads a whole level, fills in what was left out and finds the people', () => {
  const level = read();
  expect(level.objectives[0]).toMatchObject({
    hints: ['First', 'Second\n   goes on'],
    fixtures: [
      {
        startsAt: '2026-07-30T20:12:31Z',
        handsets: [{ who: 'pico', name: 'Pico', number: '+16285550100', state: 'on' }],
      },
    ],
  });
  expect(level.map).toMatchObject({
    live: { done: ['first-contact/send-a-text'] },
    things: [
      { id: 'start', kind: 'spawn' },
      { id: 'pico', kind: 'npc', label: 'Pico', knot: 'pico' },
      {
        id: 'desk',
        kind: 'terminal',
        label: 'Pier terminal',
        sprite: 'terminal',
        x: 8,
        y: 16,
        foot: { y: 10 },
      },
    ],
  });
});

it.each([
  [
    'a missing file',
    { 'objectives/send-a-text/brief.md': undefined },
    'objectives/send-a-text/brief.md: is missing',
  ],
  [
    'broken JSON with its line',
    { 'level.json': '{\n  "title": "Pier",\n  oops\n}' },
    'levels/first-contact/level.json:3:3 is not JSON',
  ],
  [
    'a comma that is missing, in words',
    { 'level.json': '{\n  "title": "Pier"\n  "needs": []\n}' },
    'levels/first-contact/level.json:3:3 is not JSON: a comma is missing before this.',
  ],
  [
    'an unknown key, with a guess at one that is missing',
    withObjective({ title: undefined, titel: 'x' }),
    'unknown keys: titel. Did you mean "title"?',
  ],
  [
    'an unknown key, with no guess at one that is there',
    withObjective({ titel: 'x' }),
    /unknown keys: titel\.$/m,
  ],
  [
    'of a condition that fits no form, what is amiss with the nearest',
    withObjective({
      checks: [{ ...objective.checks[0], expect: { message: { to: 'x' }, cuont: 1 } }],
    }),
    'unknown keys: cuont. Did you mean "count"?',
  ],
  [
    'an unknown key of the whole file',
    { 'level.json': '{ "title": "Pier", "objectives": [], "colour": 1 }' },
    'levels/first-contact/level.json:1:1 has unknown keys: colour.',
  ],
  ['a missing key', withObjective({ giver: undefined }), '"giver" is missing.'],
  [
    'a right answer that is not among the answers',
    withObjective({
      predict: { question: 'Which?', answers: ['a', 'b'], right: 2, because: 'So.' },
    }),
    'has no such answer',
  ],
  [
    'a condition of no parts',
    withObjective({ checks: [{ ...objective.checks[0], expect: { any: [] } }] }),
    'expect.any',
  ],
  [
    'a goal that is too long',
    withObjective({ checks: [{ ...objective.checks[0], goal: 'a b c d e f g h i j' }] }),
    'has more than nine words',
  ],
  [
    'a pattern that cannot be read',
    withObjective({
      checks: [{ ...objective.checks[0], expect: { log: { text: { matches: '(' } } } }],
    }),
    'regular expression',
  ],
  [
    'a condition with a slip, at its place',
    withObjective({ checks: [{ ...objective.checks[0], expect: { messages: {} } }] }),
    'messages',
  ],
  ['nobody of that name, with a guess', withObjective({ giver: 'pica' }), 'Did you mean "pico"?'],
  [
    'an unknown person in a fixture',
    withObjective({ fixtures: [{ handsets: ['nemo'] }] }),
    'nobody is called "nemo"',
  ],
  [
    'an unknown class, with a guess',
    withObject({ id: 9, name: 'x', type: 'Terminl', x: 0, y: 0 }),
    'did you mean "Terminal"?',
  ],
  [
    'a terminal without objective',
    withObject({ id: 9, name: 'x', type: 'Terminal', x: 0, y: 0 }),
    'needs the property "objective"',
  ],
  [
    'a condition of another form',
    withObject({
      id: 9,
      name: 'x',
      type: 'Exit',
      x: 0,
      y: 0,
      properties: [
        { name: 'to', value: 'b' },
        { name: 'opens', value: 'soon' },
      ],
    }),
    'has no name for "x"',
  ],
  [
    'a tile of no tileset',
    withObject({ id: 9, name: 'x', type: 'Prop', gid: 77, x: 0, y: 0 }),
    'tile 77 is in no tileset',
  ],
  [
    'an Ink script with a mistake',
    { 'dialogue.ink': '=== pico ===\n-> nowhere\n' },
    /dialogue\.ink:2:1 Divert target not found: '-> nowhere'/,
  ],
])('says what is wrong with %s', (_name, changes, sentence) => {
  expect(() => read(changes)).toThrow(sentence);
});

it('reads a condition of one part', () => {
  const expected = { any: [{ all: [{ ended: 'normally' }] }] };
  const checks = [{ ...objective.checks[0], expect: expected }];
  expect(read(withObjective({ checks })).objectives[0]?.checks[0]?.expect).toEqual(expected);
});
