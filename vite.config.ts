import { defineConfig } from 'vitest/config';
import { levelPlugin } from './game/node/level-plugin.ts';
import { sdkTypesPlugin } from './game/sandbox/build/sdk-types-plugin.ts';
import { policyPlugin } from './game/node/policy-plugin.ts';
import { preloadPlugin } from './game/node/preload-plugin.ts';
import { sandboxPlugin } from './game/sandbox/build/vite-plugin.ts';

const root = import.meta.dirname;

export default defineConfig({
  base: './',
  plugins: [levelPlugin(root), sandboxPlugin(), sdkTypesPlugin(), preloadPlugin(), policyPlugin()],
  build: {
    target: 'es2023',
    // data: addresses would need holes in the content-security policy
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 8000,
  },
  worker: { format: 'es' },
  preview: { allowedHosts: true },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
  },
});
