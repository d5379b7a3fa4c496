import type { AccountRecord } from '../domain/evidence.ts';
import { MONEY_UNITS } from './account.ts';
import type { World } from './world.ts';

/** The account as it stands, for the evidence. */
export function recordAccount({ account, ...world }: World): AccountRecord {
  return {
    sid: account.sid,
    friendlyName: account.friendlyName,
    type: account.type,
    balance: account.balance / MONEY_UNITS,
    numbers: world.numbers.all().map(({ phoneNumber }) => phoneNumber),
    verified: world.callerIds.all().map(({ phoneNumber }) => phoneNumber),
    services: world.services.all().map((service) => ({
      sid: service.sid,
      friendlyName: service.friendlyName,
      senders: service.senders.all().map(({ name }) => name),
    })),
    optOuts: world.optOuts.all(),
  };
}
