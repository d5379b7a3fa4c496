import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faceOf } from '../../../game/ui/talk/face-of.ts';
import { allLevels } from '../../support/levels.ts';

const root = join(import.meta.dirname, '../../..');
const speech = /^\s*([a-z][a-z-]*): /gm;

describe('whoever speaks in a dialogue', () => {
  const speakers = allLevels().flatMap((level) => {
    const script = readFileSync(join(root, 'levels', level.id, 'dialogue.ink'), 'utf8');
    const names = new Set([...script.matchAll(speech)].map(([, who]) => who!));
    return [...names].map((who) => [level.id, who, level] as const);
  });

  it.each(speakers)('in %s has a face: %s', (_place, who, level) => {
    const face = faceOf(level, who);
    expect(existsSync(join(root, 'assets/built/portraits', `${face}.png`))).toBe(true);
  });

  it('shows who carries the phone of the lock keeper', () => {
    const quay = allLevels().find(({ id }) => id === 'penny-quay')!;
    expect(faceOf(quay, 'lock-keeper')).toBe('fisher');
    expect(faceOf(quay, 'ottoline')).toBe('ottoline');
  });
});
