import { describe, expect, it } from 'vitest';
import { readCommand } from '../../../game/node/levels/command-line.ts';

describe('the words after "npm run levels --"', () => {
  it.each([
    [[], { kind: 'help', level: null, objective: null, after: null }],
    [['--help'], { kind: 'help', level: null, objective: null, after: null }],
    [['check'], { kind: 'check', level: null, objective: null, after: null }],
    [['test', 'lamp-street'], { kind: 'test', level: 'lamp-street', objective: null, after: null }],
    [
      ['test', 'lamp-street/two-keys'],
      { kind: 'test', level: 'lamp-street', objective: 'two-keys', after: null },
    ],
    [
      ['test', 'levels/lamp-street/'],
      { kind: 'test', level: 'lamp-street', objective: null, after: null },
    ],
    [
      ['new', 'levels/lamp-street/objectives/third-key', '--after', 'two-keys'],
      { kind: 'new', level: 'lamp-street', objective: 'third-key', after: 'two-keys' },
    ],
  ])('%j', (words, command) => {
    expect(readCommand(words)).toEqual(command);
  });

  it.each([
    [['tset'], 'There is no "tset"'],
    [['test', 'a', 'b'], 'One level at a time'],
    [['test', '--fast'], '--help'],
    [['new'], 'LEVEL/OBJECTIVE'],
    [['test', '--after', 'two-keys'], '--after'],
  ])('%j gets a sentence that says what to write', (words, sentence) => {
    expect(() => readCommand(words)).toThrow(sentence);
  });
});
