import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect } from '@playwright/test';

export const screenshots = join(import.meta.dirname, '../../screenshots');

/** Every rule of axe holds on what the page shows now. It is photographed, to be looked at. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  await page.screenshot({ path: join(screenshots, `${screen.replaceAll(/\W+/g, '-')}.png`) });
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
  expect(found, screen).toEqual([]);
}

/** Something in the page has the keyboard; lost focus lies on the body. */
export async function expectFocusKept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName.toLowerCase()))
    .not.toBe('body');
}

/** The page does not scroll sideways, and every control can be scrolled to where a finger meets nothing else. */
export async function expectReachable(page: Page, screen: string): Promise<void> {
  const problems = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const dialogs = [...document.querySelectorAll('dialog[open]')];
    const layer = dialogs.at(-1) ?? document.querySelector('#interface');
    const controls = layer?.querySelectorAll('button, input:not([type=file]), textarea, summary');
    const hidden = [...(controls ?? [])].filter((control) => {
      if (!control.checkVisibility({ visibilityProperty: true }) || control.closest('[inert]'))
        return false;
      return (['center', 'end', 'start'] as const).every((block) => {
        control.scrollIntoView({ block, inline: 'center' });
        // Code can scroll what no finger can.
        for (let outer = control.parentElement; outer; outer = outer.parentElement)
          if (getComputedStyle(outer).overflow === 'hidden') outer.scrollTo(0, 0);
        const { x, y, width, height } = control.getBoundingClientRect();
        const met = document.elementFromPoint(x + width / 2, y + height / 2);
        return met === null || !(control.contains(met) || control.parentElement === met);
      });
    });
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : []),
      ...hidden.map((control) => `covered: ${control.outerHTML}`),
    ];
  });
  expect(problems, screen).toEqual([]);
}
