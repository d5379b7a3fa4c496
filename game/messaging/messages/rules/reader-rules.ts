import { withoutPrefix } from '../senders.ts';
import { mask, type CreateRule } from './rule.ts';
import { isOptedOut } from './is-opted-out.ts';

const HOME: ReadonlySet<string> = new Set(['US', 'CA']);

/** Whether this reader may and can be written to. */
export const READER_RULES: readonly CreateRule[] = [
  {
    error: '21608', // last four digits masked
    isBroken: ({ recipient }, { account, callerIds }) =>
      account.type === 'Trial' && callerIds.byKey(recipient?.e164 ?? '') === null,
    values: ({ recipient }) => ({ to: mask(recipient?.e164 ?? '') }),
  },
  {
    error: '21408', // last four digits masked
    isBroken: ({ recipient, channel }, { account }) =>
      channel === 'sms' && !recipient?.countries.some((country) => account.countries.has(country)),
    values: ({ recipient }) => ({ to: mask(recipient?.e164 ?? '') }),
  },
  {
    error: '21614',
    isBroken: ({ recipient, handset, channel }) =>
      channel === 'sms' &&
      (handset === null
        ? recipient?.line === 'landline'
        : handset.kind === 'landline' && handset.state === 'on'),
    values: ({ recipient }) => ({ to: recipient?.e164 ?? '' }),
  },
  {
    error: '21612', // a short code is known to the networks of its own country only
    isBroken: ({ own, recipient }) =>
      own?.type === 'short-code' && !recipient?.countries.some((country) => HOME.has(country)),
    values: ({ from, recipient }) => ({ from: withoutPrefix(from), to: recipient?.e164 ?? '' }),
  },
  { error: '21610', isBroken: isOptedOut },
];
