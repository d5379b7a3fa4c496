import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';

const scenes = join(import.meta.dirname, '../../game/scenes');
const parts = readFileSync(join(scenes, 'phaser-parts.js'), 'utf8');
const sources = readdirSync(scenes, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

/** Every `a.b.c` of code that runs, as text; types are not among them. */
function pathsIn(code: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && 'start' in node && 'end' in node && node.type === 'MemberExpression')
      found.push(code.slice(Number(node.start), Number(node.end)).replaceAll(/\s/g, ''));
    Object.values(node).forEach(visit);
  };
  visit(parseSync('scene.ts', code).program);
  return found;
}

/** What code takes from Phaser that the build has not. Constants come with the part they belong to. */
function missingIn(code: string): readonly string[] {
  return pathsIn(code).filter((path) => {
    const name = /^Phaser\.(?:\w+\.)*([A-Z]\w*[a-z]\w*)$/.exec(path)?.[1];
    const made = /\b(?:scene|this)\.(?:add|make)\.(\w+)$/.exec(path)?.[1];
    const filter = /\bfilters\b.*\.add([A-Z]\w*)$/.exec(path)?.[1];
    if (filter) return !parts.includes(`/filters/${filter}.js`);
    if (name) return !new RegExp(`\\b${name}\\b`).test(parts);
    return made ? !new RegExp(`/${made}(Factory|Creator)\\.js`, 'i').test(parts) : false;
  });
}

it.each(sources)('the build has what %s takes from Phaser', (file) => {
  expect(missingIn(readFileSync(join(scenes, file), 'utf8'))).toEqual([]);
});

it('sees what is missing', () => {
  const code = `class A extends Phaser.Nothing {
    type: Phaser.Type;
    b() { this.scene.add.text(Phaser.BlendModes.ADD).x; this.add.image(1); }
  }`;
  expect(missingIn(code)).toEqual(['Phaser.Nothing', 'this.scene.add.text']);
  expect(missingIn('picture.filters?.internal.addGlow();')).toHaveLength(1);
});
