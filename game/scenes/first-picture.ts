/** As much of a scene as is waited for. */
interface Drawn {
  readonly events: { once(event: string, listener: () => void): unknown };
}

/** Resolves when the first of them stands; at once on a page that is hidden, which draws no frames. */
export function firstPicture(scenes: readonly Drawn[], created: string): Promise<void> {
  return new Promise((resolve) => {
    for (const { events } of scenes) events.once(created, resolve);
    if (document.hidden) resolve();
  });
}
