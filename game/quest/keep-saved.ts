import type { Save, SaveStore, Settings } from '../domain/ports.ts';
import type { QuestActor } from './quest-machine.ts';
import type { QuestContext } from './quest-types.ts';

/** Writes the save whenever what is worth keeping changed, and a draft whenever it did. */
export function keepSaved(
  quest: QuestActor,
  store: SaveStore,
  saveOf: (context: QuestContext) => Save,
): void {
  let last = quest.getSnapshot().context;
  quest.subscribe(({ context }) => {
    const { hasSave, drafts } = context;
    const kept = ['name', 'progress', 'learning', 'avatar', 'settings'] as const;
    const isChanged = kept.some((part) => context[part] !== last[part]);
    if (hasSave && isChanged) void store.store(saveOf(context));
    if (drafts !== last.drafts) {
      if (drafts.size === 0) void store.clearDrafts();
      for (const [key, code] of drafts)
        if (last.drafts.get(key) !== code) void store.storeDraft(key, code);
    }
    last = context;
  });
}

/** What is worth keeping. A switch of the address holds for this visit and leaves the choice of before. */
export function saveWithout(
  switches: Partial<Settings>,
  before: Settings,
  { name, progress, learning, avatar, settings }: QuestContext,
): Save {
  const switched = Object.entries(switches).filter(
    ([key, value]) => settings[key as keyof Settings] === value,
  );
  const kept = Object.fromEntries(switched.map(([key]) => [key, before[key as keyof Settings]]));
  return { name, progress, learning, avatar, settings: { ...settings, ...kept } };
}
