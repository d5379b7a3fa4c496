import { useEffect, useState } from 'preact/hooks';
import type { QuestSnapshot } from '../quest/quest-machine.ts';
import { useGame } from './parts.ts';

/** Redraws the component when what it picks from the quest's snapshot changes (compared by identity). */
export function useSnapshot<T>(pick: (snapshot: QuestSnapshot) => T): T {
  const { quest } = useGame();
  const [, redraw] = useState<object>();
  const picked = pick(quest.getSnapshot());
  useEffect(() => {
    let shown = pick(quest.getSnapshot());
    if (!Object.is(shown, picked)) redraw({});
    const subscription = quest.subscribe((snapshot) => {
      const next = pick(snapshot);
      if (Object.is(next, shown)) return;
      shown = next;
      redraw({});
    });
    return () => subscription.unsubscribe();
    // The picker must be pure; only another actor calls for another subscription.
  }, [quest]);
  return picked;
}
