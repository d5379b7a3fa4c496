import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const phaser = dirname(createRequire(import.meta.url).resolve('phaser/package.json'));
const parts = join(import.meta.dirname, '../scenes/phaser-parts.js');

const filter = /phaser\/src\/filters\/(\w+)\.js/g;
const usedFilters = [...readFileSync(parts, 'utf8').matchAll(filter)].map(([, name]) => name ?? '');
const absent = '\0absent-part';
/** Lists of all there is, and layers that live on the graphics card. */
const unused = /^\.\/shaders(?:\/additionMakers)?$|\/Submitter(?:Sprite|Tilemap)GPULayer$/;

/** One of Phaser's filters, or what draws it, that no scene uses: each brings shaders along. */
function isUnusedFilter(id: string): boolean {
  const [, name] = /\/filters\/(?:Filter)?([A-Z]\w*)$/.exec(id) ?? [];
  if (name === undefined || /^(?:Base|Controller|List)/.test(name)) return false;
  return !usedFilters.some((used) => name.startsWith(used));
}

/**
 * What Phaser tries out as soon as it is read, and what is known instead: a second drawing surface, blending of small
 * pictures, formats of sound and film. Nothing here draws without WebGL or plays through Phaser.
 */
const probes = [
  ['device/Features.js', 'Features.webGL = testWebGL();', 'Features.webGL = true;'],
  ['device/CanvasFeatures.js', 'module.exports = init();', 'module.exports = CanvasFeatures;'],
  ['device/Audio.js', 'module.exports = init();', 'module.exports = Audio;'],
  ['device/Video.js', 'module.exports = init();', 'module.exports = Video;'],
] as const;

/** Throws when another version of Phaser has other words there. */
function withoutProbe(code: string, [file, probe, known]: (typeof probes)[number]): string {
  if (!code.includes(probe)) throw new Error(`Phaser's ${file} has no “${probe}” any more.`);
  return code.replace(probe, known);
}

/**
 * Builds the page with the parts of Phaser it uses. The ready-made bundle also brings physics, sound, particles and
 * every shape, and each visitor would wait for them. While developing, the whole of it is there.
 */
export function phaserPlugin(): Plugin {
  return {
    name: 'relay-phaser',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id === 'phaser') return parts;
      if (importer?.startsWith(phaser) && (unused.test(id) || isUnusedFilter(id))) return absent;
      // Phaser exports only its bundle by name.
      return id.startsWith('phaser/src/') ? join(phaser, id.slice('phaser/'.length)) : null;
    },
    load: (id) => (id === absent ? 'module.exports = function () {};' : null),
    transform(code, id) {
      if (!id.startsWith(join(phaser, 'src'))) return null;
      const probe = probes.find(([file]) => id.endsWith(file));
      if (probe) return withoutProbe(code, probe);
      // Phaser's switches for what a build contains: of both renderers, sound and debugging, one renderer.
      return code.replace(/\btypeof ([A-Z]+_[A-Z0-9_]+)/g, (_match, feature: string) =>
        String(feature === 'WEBGL_RENDERER'),
      );
    },
  };
}
