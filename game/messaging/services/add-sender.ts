import { acceptCreated, refuse, refuseUnknown, type Answer } from '../http/answer.ts';
import type { World } from '../world.ts';
import { senderOf, type MessagingService, type PoolSender } from './messaging-service.ts';
import { senderToJson } from './service-json.ts';

/**
 * Puts a number or short code of the account into the pool of a service. It can stand in one pool only: 21710 if it is in
 * this one, 21712 if in another.
 */
export function addNumber(
  { form, path }: { form: URLSearchParams; path: string },
  kind: 'number' | 'short-code',
  service: MessagingService,
  world: World,
): Answer {
  const name = kind === 'number' ? 'PhoneNumberSid' : 'ShortCodeSid';
  const sid = form.get(name);
  if (!sid) return refuse('20001', { name });
  const number = world.numbers.find(sid);
  if (number === null || (number.type === 'short-code') !== (kind === 'short-code')) {
    return refuseUnknown(path);
  }
  if (service.senders.find(sid)) return refuse('21710');
  if (world.services.all().some(({ senders }) => senders.find(sid))) return refuse('21712');
  return add(senderOf(number, world.clock.now()), service, world);
}

/** Puts a name of letters into the pool: up to eleven letters, digits and spaces, one letter at least (21709). */
export function addName(form: URLSearchParams, service: MessagingService, world: World): Answer {
  const name = form.get('AlphaSender');
  if (!name) return refuse('21708');
  const isName = /^(?=.*[A-Za-z])[A-Za-z0-9 _+&-]{1,11}$/.test(name);
  // a trial account may not use names (docs/glossary/what-alphanumeric-sender-id)
  if (!isName || world.account.type === 'Trial') return refuse('21709');
  if (service.senders.byKey(name)) return refuse('21710');
  const sid = world.ids.sid('AI');
  const addedAt = world.clock.now();
  return add({ sid, kind: 'alphanumeric', name, number: null, addedAt }, service, world);
}

function add(sender: PoolSender, service: MessagingService, world: World): Answer {
  service.senders.add(sender);
  return acceptCreated(senderToJson(sender, service, world));
}
