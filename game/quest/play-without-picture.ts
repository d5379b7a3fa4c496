import type { QuestActor, QuestSnapshot } from './quest-machine.ts';

/** Nobody walks where nothing is drawn: whoever heads for a thing is there, and a replay is over at once. */
export function playWithoutPicture(quest: QuestActor): void {
  const goAtOnce = ({ context, value }: QuestSnapshot) => {
    if (value === 'exploring' && context.heading !== null) {
      quest.send({ type: 'thing.reached', id: context.heading });
    }
    if (value === 'replaying') quest.send({ type: 'replay.skipped' });
  };
  goAtOnce(quest.getSnapshot());
  quest.subscribe(goAtOnce);
}
