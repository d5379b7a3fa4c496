import { defineConfig } from 'vitest/config';
import { coursePlugin } from './game/node/course-plugin.ts';
import { levelPlugin } from './game/node/level-plugin.ts';
import { sdkTypesPlugin } from './game/sandbox/build/sdk-types-plugin.ts';
import { policyPlugin } from './game/node/policy-plugin.ts';
import { phaserPlugin } from './game/node/phaser-plugin.ts';
import { picturePlugin } from './game/node/picture-plugin.ts';
import { preloadPlugin } from './game/node/preload-plugin.ts';
import { sandboxPlugin } from './game/sandbox/build/vite-plugin.ts';

const root = import.meta.dirname;

export default defineConfig({
  base: './',
  plugins: [
    phaserPlugin(),
    picturePlugin(root),
    levelPlugin(root),
    coursePlugin(root),
    sandboxPlugin(),
    sdkTypesPlugin(),
    preloadPlugin(),
    policyPlugin(),
  ],
  build: {
    target: 'es2023',
    // data: addresses would need holes in the content-security policy
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 8000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          // What all chunks share would otherwise be several tiny files, each a request before the game can start.
          groups: [
            {
              name: 'shared',
              test: /game\/domain\/|scenes\/(?:assets|mark-grids|note-grids|numerals)|assets\/built\/\w|virtual:pictures|preload-helper|rolldown\/runtime/,
            },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  preview: { allowedHosts: true },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
  },
});
