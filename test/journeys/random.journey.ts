import { expect, test } from './player.ts';

const steps = 10_000;
const stepsInOneGo = 250;

test('a player who presses whatever there is comes to no dead end and breaks nothing', async ({
  player,
  page,
}) => {
  test.setTimeout(15 * 60_000);
  page.on('dialog', (dialog) => dialog.accept());
  await player.open();
  await player.begin();

  const pressed = new Set<string>();
  for (let done = 0; done < steps; done += stepsInOneGo) {
    const names = await page.evaluate(pressAnything, { seed: done + 1, count: stepsInOneGo });
    for (const name of names) pressed.add(name);
  }

  // Many kinds of things were really tried, and the game still plays.
  expect(pressed.size).toBeGreaterThan(30);
  // Whatever language was pressed on the way.
  await player.open('#/play/first-contact/send-a-text', 'editor=plain&speed=instant&lang=en');
  await player.run();
  await expect(player.result).toHaveText(/^(passed|not yet|error)/);
});

/**
 * Runs in the page: presses enabled controls at random, types nonsense into fields, and resolves with the names of what
 * it pressed. Rejects when there is nothing left to press for a long time: a dead end.
 */
async function pressAnything({ seed, count }: { seed: number; count: number }): Promise<string[]> {
  let state = seed * 7_919;
  const random = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const { port1, port2 } = new MessageChannel();
  port1.start();
  /** The page's next turn, or its next picture. */
  const pause = (isLong: boolean) =>
    new Promise((resolve) => {
      if (isLong) {
        requestAnimationFrame(resolve);
        return;
      }
      port1.addEventListener('message', resolve, { once: true });
      port2.postMessage(null);
    });
  const programs = [
    '',
    'console.log(1)',
    'while (true) {}',
    'throw 1',
    "import twilio from 'twilio';",
  ];
  const pressed: string[] = [];
  let idle = 0;
  for (let done = 0; done < count;) {
    const modals = [...document.querySelectorAll('dialog[open], [aria-modal="true"]')];
    const modal = modals.findLast((each) => !each.closest('[inert]')) ?? document;
    const all = [
      ...modal.querySelectorAll<HTMLElement>(
        'button:not([disabled]), select, textarea, input:not([type=file]), summary, [role=tab]',
      ),
    ].filter(
      (control) =>
        control.checkVisibility({ visibilityProperty: true, opacityProperty: false }) &&
        !control.closest('[inert]') &&
        control.getClientRects().length > 0,
    );
    if (all.length === 0) {
      if (++idle > 600) throw new Error(`Nothing can be pressed: ${document.body.textContent}`);
      await pause(true);
      continue;
    }
    idle = 0;
    done++;
    const element = all[random(all.length)]!;
    pressed.push(
      element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40) ?? '',
    );
    if (
      element instanceof HTMLTextAreaElement ||
      element.matches('input[type=text], input[type=search]')
    ) {
      const field = element as HTMLTextAreaElement;
      field.value = programs[random(programs.length)]!;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    } else if (element instanceof HTMLSelectElement) {
      element.selectedIndex = random(element.options.length);
      element.dispatchEvent(new Event('change', { bubbles: true }));
    } else element.click();
    if (random(12) === 0) {
      const key = ['Escape', 'e', 'q', 'ArrowLeft', 'Tab'][random(5)]!;
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    }
    await pause(random(16) === 0);
  }
  return pressed;
}
