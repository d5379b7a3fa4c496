import { join } from 'node:path';
import type { InlineConfig } from 'vite';
import { policyPlugin } from '../../../game/node/policy-plugin.ts';
import { sandboxPlugin } from '../../../game/sandbox/build/vite-plugin.ts';

const root = import.meta.dirname;

/** The sandbox alone under the page's own policy. */
const config: InlineConfig = {
  root,
  base: './',
  configFile: false,
  logLevel: 'warn',
  plugins: [sandboxPlugin(), policyPlugin()],
  build: {
    target: 'es2023',
    outDir: join(root, '../../../node_modules/.cache/hostile'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: false,
    chunkSizeWarningLimit: 8000,
    rolldownOptions: {
      input: ['index.html', 'silent.html'].map((name) => join(root, name)),
    },
  },
};

export default config;
