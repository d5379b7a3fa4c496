import type * as Phaser from 'phaser';

/** Edge of Phaser's own pictures. */
const edge = 4;

/** For the configuration of a game: `images` and `callbacks` that spare the start what it need not wait for. */
export const quickStart = {
  images: { default: null, missing: null, white: null },
  callbacks: {
    preBoot(game: Phaser.Game): void {
      game.events.once('boot', () => {
        makeOwnTextures(game);
        const renderer = game.renderer as Phaser.Renderer.WebGL.WebGLRenderer;
        keepUploads(renderer);
        spareForgotten(renderer);
        game.textures.emit('ready');
      });
    },
  },
} satisfies Phaser.Types.Core.GameConfig;

/** Phaser would decode these from PNG before anything else may begin. What is missing shows as nothing. */
function makeOwnTextures({ textures }: Phaser.Game): void {
  for (const [key, colour] of [
    ['__DEFAULT', [0, 0, 0, 0]],
    ['__MISSING', [0, 0, 0, 0]],
    ['__WHITE', [255, 255, 255, 255]],
  ] as const) {
    const pixels = new Uint8Array(edge * edge * 4);
    for (let at = 0; at < pixels.length; at += 4) pixels.set(colour, at);
    textures.addUint8Array(key, pixels, edge, edge);
  }
}

/** With pixel art Phaser uploads every picture a second time, to set the filter it was made with. */
function keepUploads(renderer: Phaser.Renderer.WebGL.WebGLRenderer): void {
  const setFilter = renderer.setTextureFilter.bind(renderer);
  renderer.setTextureFilter = (texture, filter) => {
    const { LINEAR, NEAREST } = renderer.gl;
    const isSet = texture.minFilter === (filter === 0 ? LINEAR : NEAREST);
    return isSet ? renderer : setFilter(texture, filter);
  };
}

/**
 * For every picture that is drawn into, Phaser makes a texture as large as it, forgets that for another one, and never
 * gives it back: 10 MB with each visit of a large place.
 */
function spareForgotten(renderer: Phaser.Renderer.WebGL.WebGLRenderer): void {
  const create = renderer.createTextureFromSource.bind(renderer);
  renderer.createTextureFromSource = (source: object | null, ...rest) =>
    source ? create(source, ...rest) : renderer.blankTexture;
}
