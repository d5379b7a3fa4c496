import { withoutPrefix } from '../messages/senders.ts';
import type { MessagingService } from '../services/messaging-service.ts';
import type { World } from '../world.ts';

/** Where the network asks about a text that came in at a number. */
export interface Door {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly fallback: { readonly url: string; readonly method: 'GET' | 'POST' } | null;
  /** The messaging service the number belongs to. */
  readonly service: MessagingService | null;
}

/**
 * The door of an own number; null when it has none, and then nobody is asked. The door of its messaging service goes
 * before the number's own, unless the service defers to its numbers (docs/messaging/api/service-resource,
 * UseInboundWebhookOnNumber). A number that also has WhatsApp answers both at one door.
 */
export function doorOf(world: World, address: string): Door | null {
  const number = withoutPrefix(address);
  const service = serviceOfNumber(world, number);
  if (service !== null && !service.useInboundWebhookOnNumber) {
    const { inboundRequestUrl, inboundMethod, fallbackUrl, fallbackMethod } = service;
    return makeDoor(service, inboundRequestUrl, inboundMethod, fallbackUrl, fallbackMethod);
  }
  const own = world.numbers.byKey(number);
  if (own === null) return null;
  const { smsUrl, smsMethod, smsFallbackUrl, smsFallbackMethod } = own;
  return makeDoor(service, smsUrl, smsMethod, smsFallbackUrl, smsFallbackMethod);
}

/** The service whose pool holds the number; it can be in one only (21712). */
export function serviceOfNumber({ services }: World, number: string): MessagingService | null {
  return services.all().find(({ senders }) => senders.byKey(number) !== null) ?? null;
}

function makeDoor(
  service: MessagingService | null,
  url: string | null,
  method: 'GET' | 'POST',
  fallbackUrl: string | null,
  fallbackMethod: 'GET' | 'POST',
): Door | null {
  if (!url) return null;
  const fallback = fallbackUrl ? { url: fallbackUrl, method: fallbackMethod } : null;
  return { url, method, fallback, service };
}
