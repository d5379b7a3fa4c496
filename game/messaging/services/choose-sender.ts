import type { PhoneNumber } from '../phone-numbers/number-plan.ts';
import type { MessagingService, PoolSender } from './messaging-service.ts';

/** Countries whose networks let no name of letters through (docs/glossary/what-alphanumeric-sender-id). */
const NO_NAMES: ReadonlySet<string> = new Set(['US', 'CA', 'CN', 'IN', 'MX', 'BR']);

/** Whether the reader's country lets a name of letters through. */
export function letsNamesThrough({ countries }: PhoneNumber): boolean {
  return !countries.some((country) => NO_NAMES.has(country));
}

/** Countries that short codes and pictures of the pool reach (docs/messaging/services). */
const HOME: ReadonlySet<string> = new Set(['US', 'CA']);

/** What a sender has to carry: a text, pictures (or what goes as such), or words in a chat. */
export type Load = 'sms' | 'mms' | 'whatsapp';

/** The senders of a service that can carry such a load to this reader. */
export function findVoices(
  service: MessagingService,
  reader: PhoneNumber,
  load: Load,
): readonly PoolSender[] {
  if (load === 'whatsapp') return service.senders.all().filter(({ number }) => number?.whatsapp);
  const hasMedia = load === 'mms';
  const isHome = reader.countries.some((country) => HOME.has(country));
  return service.senders.all().filter(({ kind, number }) => {
    if (kind === 'alphanumeric') return !hasMedia && letsNamesThrough(reader);
    if (kind === 'short-code' && !isHome) return false;
    return number !== null && number.sms && (!hasMedia || number.mms);
  });
}

interface Choice {
  readonly service: MessagingService;
  readonly voices: readonly PoolSender[];
  readonly reader: string;
  /** When a sender is free, in virtual milliseconds. */
  readonly freeAt: (name: string) => number;
}

/**
 * Which sender speaks (docs/messaging/services, "Sticky Sender", "Area Code Geomatch"; support article "How Does Twilio
 * Choose the From Number"): the one the reader knows; else names before short codes before numbers; among numbers first
 * those of the reader's area code; among equals the one that is free soonest, in the order they were added.
 */
export function chooseSender({ service, voices, reader, freeAt }: Choice): PoolSender | null {
  const known = voices.find(({ name }) => name === service.sticky.get(reader));
  if (service.stickySender && known) return known;
  let best: { sender: PoolSender; rank: number; free: number } | null = null;
  for (const sender of voices) {
    const rank = rankOf(service, sender, reader);
    const free = freeAt(sender.name);
    if (best === null || rank < best.rank || (rank === best.rank && free < best.free)) {
      best = { sender, rank, free };
    }
  }
  if (best) service.sticky.set(reader, best.sender.name);
  return best?.sender ?? null;
}

function rankOf(service: MessagingService, { kind, name }: PoolSender, reader: string): number {
  if (kind === 'alphanumeric') return 0;
  if (kind === 'short-code') return 1;
  const isNear = reader.startsWith('+1') && name.slice(0, 5) === reader.slice(0, 5);
  return service.areaCodeGeomatch && isNear ? 2 : 3;
}
