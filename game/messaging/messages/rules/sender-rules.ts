import { letsNamesThrough } from '../../services/choose-sender.ts';
import type { World } from '../../world.ts';
import type { Draft } from '../draft.ts';
import type { CreateRule } from './rule.ts';

/** Whether the sender may speak for this account. */
export const SENDER_RULES: readonly CreateRule[] = [
  { error: '21701', isBroken: ({ serviceSid, service }) => serviceSid !== '' && service === null },
  {
    error: '21703',
    isBroken: ({ from, service, voices }) => from === '' && service !== null && voices.length === 0,
  },
  {
    error: '63007',
    isBroken: ({ channel, from, own }) =>
      channel === 'whatsapp' && from !== '' && own?.whatsapp !== true,
  },
  {
    error: '21660',
    isBroken: (draft, world) => isOwnedElsewhere(draft, world),
    values: ({ from }, { account }) => ({ from, account: account.sid }),
  },
  {
    error: '21267', // docs/glossary/what-alphanumeric-sender-id
    isBroken: ({ sender }, { account }) =>
      sender?.kind === 'alphanumeric' && account.type === 'Trial',
  },
  {
    error: '21659',
    isBroken: (draft) => draft.from !== '' && draft.own === null && !isFreeName(draft),
    values: ({ from }) => ({ from }),
  },
  {
    error: '21606',
    isBroken: ({ channel, own }) => channel === 'sms' && own?.sms === false,
    values: ({ from }) => ({ from }),
  },
  {
    error: '21266',
    isBroken: ({ recipient, own }) => own !== null && recipient?.e164 === own.phoneNumber,
  },
  {
    error: '21621',
    isBroken: ({ isMms, own }) => isMms && own?.mms === false,
    values: ({ from }) => ({ from }),
  },
];

function isOwnedElsewhere({ sender, own }: Draft, world: World): boolean {
  if (sender === null || own !== null) return false;
  for (const other of world.worlds.values()) {
    if (other.numbers.byKey(sender.name) !== null) return true;
  }
  return false;
}

/** A name needs no number, where the reader's country lets names through. */
function isFreeName({ sender, recipient }: Draft): boolean {
  return sender?.kind === 'alphanumeric' && recipient !== null && letsNamesThrough(recipient);
}
