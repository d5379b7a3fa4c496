import { isMms, type Message } from '../messages/message.ts';
import type { SenderType } from '../messages/senders.ts';

const LINES: Readonly<Record<SenderType, string>> = {
  local: 'longcode',
  mobile: 'longcode',
  'toll-free': 'tollfree',
  'short-code': 'shortcode',
  alphanumeric: 'longcode',
  whatsapp: 'longcode',
};

const made = new Map<string, readonly string[]>();

/** The usage categories a message belongs to, narrow ones first (docs/usage/api/usage-record, "Usage Categories"). */
export function usageCategoriesOf(
  message: Pick<Message, 'direction' | 'media' | 'plan'>,
  type: SenderType,
): readonly string[] {
  const way = message.direction === 'inbound' ? 'inbound' : 'outbound';
  const kind = isMms(message) ? 'mms' : 'sms';
  const key = `${kind} ${way} ${type}`;
  const known = made.get(key);
  if (known) return known;
  const fresh =
    type === 'whatsapp'
      ? ['channels-whatsapp', 'channels', 'totalprice']
      : [`${kind}-${way}-${LINES[type]}`, `${kind}-${way}`, kind, 'totalprice'];
  made.set(key, fresh);
  return fresh;
}
