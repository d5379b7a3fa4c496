import { expect, it } from 'vitest';
import { closest } from '../../game/catalog/closest.ts';

it.each([
  ['gaol', ['goal', 'say'], 'goal'],
  ['titl', ['title', 'terminal'], 'title'],
  ['titlee', ['title', 'terminal'], 'title'],
  ['Pico', ['pico'], 'pico'],
  ['pixo', ['pica', 'pico'], 'pico'],
  ['abcd', ['abcdef'], 'abcdef'],
  ['abcd', ['abcdefg'], null],
  ['diagnosesxxx', ['diagnoses'], 'diagnoses'],
  ['parrot', ['goal', 'say'], null],
  ['x', [], null],
])('%s among %j', (word, words, meant) => {
  expect(closest(word, words)).toBe(meant);
});
