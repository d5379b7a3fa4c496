import type { QuestActor, QuestSnapshot } from './quest-machine.ts';

/**
 * Nobody walks where nothing is drawn: the list of things is the place, whoever heads for a thing is there, and a replay
 * is over at once.
 */
export function playWithoutPicture(quest: QuestActor): void {
  const { settings } = quest.getSnapshot().context;
  quest.send({ type: 'settings.changed', settings: { ...settings, narrated: true } });
  const goAtOnce = ({ context, value }: QuestSnapshot) => {
    if (value === 'exploring' && context.heading !== null) {
      quest.send({ type: 'thing.reached', id: context.heading });
    }
    if (value === 'replaying') quest.send({ type: 'replay.skipped' });
  };
  goAtOnce(quest.getSnapshot());
  quest.subscribe(goAtOnce);
}
