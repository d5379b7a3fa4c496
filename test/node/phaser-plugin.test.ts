import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { phaserPlugin } from '../../game/node/phaser-plugin.ts';

const phaser = dirname(createRequire(import.meta.url).resolve('phaser/package.json'));
const importer = join(phaser, 'src/index.js');
const { resolveId, load, transform } = phaserPlugin() as unknown as {
  resolveId: (id: string, importer?: string) => string | null;
  load: (id: string) => string | null;
  transform: (code: string, id: string) => string | null;
};

/** Names of what a folder of Phaser holds that the build keeps. */
function keptOf(folder: string): readonly string[] {
  return readdirSync(join(phaser, 'src', folder))
    .filter((file) => file.endsWith('.js') && file !== 'index.js')
    .map((file) => file.replace('.js', ''))
    .filter((name) => resolveId(`../${folder}/${name}`, importer) === null);
}

it('keeps the filters that scenes use, and what all filters share', () => {
  expect(keptOf('filters')).toEqual(['Blur', 'ColorMatrix', 'Controller']);
});

it('keeps what draws them, every quality of a blur too', () => {
  expect(keptOf('renderer/webgl/renderNodes/filters')).toEqual([
    'BaseFilter',
    'BaseFilterShader',
    'FilterBlur',
    'FilterBlurHigh',
    'FilterBlurLow',
    'FilterBlurMed',
    'FilterColorMatrix',
  ]);
});

it('puts an empty part in the place of the others', () => {
  const absent = resolveId('./filters/Glow', importer)!;
  expect(load(absent)).toBe('module.exports = function () {};');
  expect(load(importer)).toBeNull();
});

it('leaves alone what is not of Phaser', () => {
  expect(resolveId('./filters/Glow', '/game/scenes/stage.ts')).toBeNull();
  expect(transform('typeof WEBGL_RENDERER', '/game/scenes/stage.ts')).toBeNull();
});

it('builds for WebGL alone', () => {
  const code = 'if (typeof CANVAS_RENDERER) a(); if (typeof WEBGL_RENDERER) b();';
  expect(transform(code, importer)).toBe('if (false) a(); if (true) b();');
});

it('tries nothing out that is known, and notices when Phaser reads otherwise', () => {
  const file = join(phaser, 'src/device/Audio.js');
  expect(transform(readFileSync(file, 'utf8'), file)).toContain('module.exports = Audio;');
  expect(() => transform('module.exports = 1;', file)).toThrow('device/Audio.js');
});
