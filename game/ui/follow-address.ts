import { type Address, readAddress, writeAddress } from '../domain/address.ts';
import type { QuestActor, QuestSnapshot } from '../quest/quest-machine.ts';

/** The address follows the game, so that a reload or a copied link comes back here. */
export function keepAddress(quest: QuestActor): void {
  quest.subscribe(({ context, value }) => {
    const hash = writeAddress(addressOf({ context, value }), location.hash);
    if (value !== 'travelling' && hash !== location.hash) history.replaceState(null, '', hash);
  });
  addEventListener('hashchange', () => openAddress(quest));
}

function addressOf({ context, value }: Pick<QuestSnapshot, 'context' | 'value'>): Address {
  if (value === 'tinkering') return { kind: 'playground', ...context.playground };
  if (value === 'welcoming' || value === 'interviewing') return { kind: 'title' };
  const { level } = context.progress.place;
  return { kind: 'play', level, objective: context.objective?.id ?? null };
}

/** Goes where the address says. The gallery is a page of its own. */
export function openAddress(quest: QuestActor): void {
  const address = readAddress(location.hash);
  switch (address.kind) {
    case 'gallery':
      return location.reload();
    case 'title':
      return quest.send({ type: 'title.opened' });
    case 'play': {
      const { level, objective } = address;
      return quest.send({ type: 'address.opened', level, objective });
    }
    case 'playground': {
      const { desk, code } = address;
      return quest.send({ type: 'playground.opened', desk, code });
    }
  }
}
