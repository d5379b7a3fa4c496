import type { Page } from '@playwright/test';
import { expect, solutionOf, test } from './player.ts';

/** Everything the policy of the page refuses, of every document of the page. */
async function watchPolicy(page: Page): Promise<string[]> {
  const reports: string[] = [];
  page.on('console', (message) => {
    if (/content.security.policy/i.test(message.text())) reports.push(message.text());
  });
  await page.exposeFunction('reportPolicy', (report: string) => reports.push(report));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(window, 'reportPolicy');
      if (typeof report === 'function')
        report(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
  return reports;
}

test('title, city, editor and sandbox keep to the policy of the page', async ({ player, page }) => {
  const reports = await watchPolicy(page);
  await player.open('#/', 'speed=normal');
  await page.getByRole('button', { name: 'New game' }).click();
  const next = page.getByRole('button', { name: 'Next' });
  for (let question = 1; question < 5; question += 1) await next.click();
  await page.getByRole('button', { name: 'Step ashore' }).click();
  await player.arriveAt('first-contact');
  await player.use(/Pier terminal/);
  await player.editor.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(solutionOf('first-contact', 'send-a-text'));
  await page.keyboard.press('Control+Space');
  await player.run();
  await expect(player.result).toHaveText(/^passed/);
  expect(reports).toEqual([]);
});

test('so does the sandbox where no frame starts', async ({ player, page }) => {
  const reports = await watchPolicy(page);
  await page.route('**/sandbox-frame-*.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: 'nothing' }),
  );
  await player.open('#/play/first-contact/send-a-text');
  await player.write(solutionOf('first-contact', 'send-a-text'));
  await player.run();
  await expect(player.result).toHaveText(/^passed/);
  await expect(page.getByRole('alert')).toContainText(/one wall less/);
  expect(reports).toEqual([]);
});

test('the policy is real: what it forbids does not happen', async ({ player, page, request }) => {
  const reports = await watchPolicy(page);
  await player.open();
  const { policy } = await page.evaluate(() => ({
    policy: document
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute('content'),
  }));
  expect((await request.get('./')).headers()['content-security-policy']).toBe(policy);
  const attempts = await page.evaluate(async () => {
    const element = document.createElement('script');
    element.textContent = 'window.injected = true';
    document.head.append(element);
    const canary = await fetch('http://127.0.0.1:9/').then(String, (error: Error) => error.name);
    return { canary, injected: 'injected' in window };
  });
  expect(attempts).toEqual({ canary: 'TypeError', injected: false });
  await expect.poll(() => reports.join('\n')).toMatch(/^connect-src: /m);
  expect(reports.join('\n')).toMatch(/^script-src-elem: /m);
});
