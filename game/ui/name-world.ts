import type { QuestActor, QuestSnapshot } from '../quest/quest-machine.ts';

/** The picture takes the keyboard, unless the player lives by the list of things here. */
export function nameWorld(host: HTMLElement, name: string, quest: QuestActor): void {
  host.setAttribute('role', 'application');
  host.setAttribute('aria-label', name);
  const follow = ({ context, value }: QuestSnapshot) => {
    const isWalkable = value === 'exploring' && !context.settings.narrated;
    host.tabIndex = isWalkable ? 0 : -1;
    host.ariaHidden = String(!isWalkable);
  };
  follow(quest.getSnapshot());
  quest.subscribe(follow);
}
