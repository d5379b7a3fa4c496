import type { Plugin } from 'vite';

/**
 * Tells the browser at once what the world needs: its chunk and its pictures load side by side with the page's own
 * script instead of one after the other.
 */
export function preloadPlugin(): Plugin {
  return {
    name: 'relay-preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const files = Object.values(bundle ?? {});
        const world = files.find(
          (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith('scenes/world-view.ts'),
        );
        const pictures = files.filter(({ fileName }) =>
          /\/(tiles|sprites|actors|lights)(-glow)?-[\w-]+\.png$/.test(fileName),
        );
        return [
          ...(world
            ? [linkTo({ rel: 'modulepreload', href: world.fileName, crossorigin: true })]
            : []),
          ...pictures.map(({ fileName }) =>
            linkTo({ rel: 'preload', as: 'image', href: fileName, crossorigin: true }),
          ),
        ];
      },
    },
  };
}

function linkTo(attributes: Readonly<Record<string, string | boolean>>) {
  return {
    tag: 'link',
    attrs: { ...attributes, href: `./${String(attributes['href'])}` },
    injectTo: 'head' as const,
  };
}
