import type { Page } from '@playwright/test';

/** From the next page on the browser refuses to draw the city, as one without WebGL does. */
export async function refusePicture(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const prototype = HTMLCanvasElement.prototype;
    const whole: unknown = Reflect.get(prototype, 'getContext');
    Object.assign(prototype, {
      getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]): unknown {
        const isRefused = kind.includes('webgl') || typeof whole !== 'function';
        return isRefused ? null : Reflect.apply(whole, this, [kind, ...rest]);
      },
    });
  });
}
