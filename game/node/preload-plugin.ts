import type { Plugin } from 'vite';

/** Tells the browser to fetch the chunk of the engine, the largest and the last to be ready, right after the page's own. */
export function preloadPlugin(): Plugin {
  return {
    name: 'relay-preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        return Object.values(bundle ?? {})
          .filter((file) => file.type === 'chunk' && isOfEngine(file))
          .map(({ fileName }) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', href: `./${fileName}`, crossorigin: true },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}

/** Whatever the bundler calls it. */
function isOfEngine({ moduleIds }: { readonly moduleIds: readonly string[] }): boolean {
  return moduleIds.some((id) => id.includes('/node_modules/phaser/'));
}
