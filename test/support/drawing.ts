import type { Page } from '@playwright/test';

/** What a page has told the graphics card so far. */
export interface Drawing {
  /** Calls that draw something, anywhere. */
  readonly draws: number;
  /** How often each picture was handed over, by its size and a number of its pixels. */
  readonly uploads: Readonly<Record<string, number>>;
  /** Of these, calls that draw into a texture instead of the page, by its size such as "640x384". */
  readonly painted: Readonly<Record<string, number>>;
  /** Textures that the graphics card holds at the moment. */
  readonly textures: number;
}

declare global {
  interface Window {
    drawing: {
      draws: number;
      uploads: Record<string, number>;
      painted: Record<string, number>;
      textures: number;
    };
  }
}

/** From the next page on, everything that is drawn is counted. */
export async function watchDrawing(page: Page): Promise<void> {
  await page.addInitScript('globalThis.__name ??= (named) => named;');
  await page.addInitScript(countDrawing);
}

export function drawingOf(page: Page): Promise<Drawing> {
  return page.evaluate(() => structuredClone(window.drawing));
}

/** Lets the page show so many frames. */
export async function passFrames(page: Page, count: number): Promise<void> {
  await page.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        let left = wanted;
        requestAnimationFrame(function next() {
          left -= 1;
          if (left > 0) requestAnimationFrame(next);
          else resolve();
        });
      }),
    count,
  );
}

/** Runs in the page, before anything else does. */
function countDrawing(): void {
  const drawing: Window['drawing'] = { draws: 0, uploads: {}, painted: {}, textures: 0 };
  window.drawing = drawing;
  const gl = WebGLRenderingContext.prototype;
  let unit = 0;
  const boundTo = new Map<number, WebGLTexture | null>();
  const sizes = new WeakMap<WebGLTexture, string>();
  const names = new WeakMap<ImageBitmap | HTMLImageElement, string>();
  const paintedBy = new WeakMap<WebGLFramebuffer, WebGLTexture>();
  let target: WebGLFramebuffer | null = null;

  before('createTexture', () => {
    drawing.textures += 1;
  });
  before('deleteTexture', (texture) => {
    if (texture) drawing.textures -= 1;
  });
  before('activeTexture', (which) => {
    unit = which;
  });
  before('bindTexture', (_target, texture) => boundTo.set(unit, texture));
  before('bindFramebuffer', (_target, framebuffer) => {
    target = framebuffer;
  });
  before('framebufferTexture2D', (_target, _attachment, _kind, texture) => {
    if (target && texture) paintedBy.set(target, texture);
  });
  for (const draw of ['drawElements', 'drawArrays'] as const) {
    before(draw, () => {
      drawing.draws += 1;
      const texture = target && paintedBy.get(target);
      const size = texture && sizes.get(texture);
      if (size) count('painted', size);
    });
  }
  for (const upload of ['texImage2D', 'texSubImage2D'] as const) {
    before(upload, (...given: readonly unknown[]) => {
      const source = given.at(-1);
      if (source instanceof ImageBitmap || source instanceof HTMLImageElement) {
        count('uploads', nameOf(source));
      } else if (upload === 'texImage2D' && given.length > 6) {
        const texture = boundTo.get(unit);
        if (texture) sizes.set(texture, `${String(given[3])}x${String(given[4])}`);
      }
    });
  }

  /** Calls `look` with what a method of WebGL is called with, before it runs. */
  function before<Name extends keyof WebGLRenderingContext>(
    name: Name,
    look: (
      ...given: Parameters<Extract<WebGLRenderingContext[Name], (...all: never[]) => unknown>>
    ) => void,
  ): void {
    const original: unknown = Reflect.get(gl, name);
    if (typeof original !== 'function') return;
    Reflect.set(gl, name, function watched(this: WebGLRenderingContext, ...given: never[]) {
      look(...(given as unknown as Parameters<typeof look>));
      return Reflect.apply(original, this, given);
    });
  }

  function count(what: 'uploads' | 'painted', key: string): void {
    drawing[what][key] = (drawing[what][key] ?? 0) + 1;
  }

  function nameOf(source: ImageBitmap | HTMLImageElement): string {
    const { width, height } = source;
    const name = names.get(source);
    if (name !== undefined) return name;
    const context = new OffscreenCanvas(width, height).getContext('2d')!;
    context.drawImage(source, 0, 0);
    const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
    const sum = pixels.reduce((so, pixel) => (so * 31 + pixel) | 0, 7);
    names.set(source, `${width}x${height} ${sum}`);
    return `${width}x${height} ${sum}`;
  }
}
