import type { Plugin } from 'vite';

/**
 * Tells the browser at once what the world needs: its chunks and its pictures load side by side with the page's own
 * script instead of one after the other.
 */
export function preloadPlugin(): Plugin {
  return {
    name: 'relay-preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        return Object.values(bundle ?? {}).flatMap((file) => {
          const { fileName } = file;
          if (file.type === 'chunk')
            return isOfWorld(file) ? [linkTo('modulepreload', fileName)] : [];
          const isPicture = /\/(tiles|sprites|actors|lights)(-glow)?-[\w-]+\.png$/.test(fileName);
          return isPicture ? [linkTo('preload', fileName)] : [];
        });
      },
    },
  };
}

/** The engine is the chunk the world is made of, whatever the bundler calls it. */
function isOfWorld({ moduleIds }: { readonly moduleIds: readonly string[] }): boolean {
  return moduleIds.some((id) => /\/scenes\/|\/node_modules\/phaser\//.test(id));
}

function linkTo(rel: 'preload' | 'modulepreload', fileName: string) {
  const kind = rel === 'preload' ? { as: 'fetch', crossorigin: true } : { crossorigin: true };
  return { tag: 'link', attrs: { rel, href: `./${fileName}`, ...kind }, injectTo: 'head' as const };
}
