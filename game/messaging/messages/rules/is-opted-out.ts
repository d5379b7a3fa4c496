import type { World } from '../../world.ts';
import type { Draft } from '../draft.ts';

/**
 * Whether the reader told this sender to stop. Of a messaging service's numbers, one stands for all (support article
 * 223134027); a service none of whose senders may speak to the reader may not either. Chats are not the carriers' business.
 */
export function isOptedOut(draft: Draft, world: World): boolean {
  const { channel, recipient, own, service, voices } = draft;
  if (channel === 'whatsapp') return false;
  const person = recipient?.e164 ?? '';
  const { optOuts } = world;
  if (own !== null) {
    if (optOuts.has(person, own.phoneNumber)) return true;
    return world.services
      .all()
      .some(({ sid, senders }) => senders.find(own.sid) !== null && optOuts.has(person, sid));
  }
  if (service === null) return false;
  return (
    optOuts.has(person, service.sid) ||
    (voices.length > 0 && voices.every(({ name }) => optOuts.has(person, name)))
  );
}
