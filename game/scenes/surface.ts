/** What the engine draws on. */
export interface Surface {
  readonly canvas: HTMLCanvasElement;
  readonly context: WebGLRenderingContext;
}

/**
 * Opens the way to the graphics card, which takes as long as fetching the engine: so both begin at once. Null where there
 * is none (no WebGL).
 */
export function openSurface(): Surface | null {
  const canvas = document.createElement('canvas');
  // As the engine would ask for it.
  const context = canvas.getContext('webgl', {
    alpha: false,
    depth: true,
    stencil: true,
    antialias: false,
  });
  return context && { canvas, context };
}
