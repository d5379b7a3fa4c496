import type { ErrorId } from '../http/errors.ts';
import { SHAPE_RULES } from '../messages/rules/shape-rules.ts';
import { mask, type CreateRule } from '../messages/rules/rule.ts';

/** Magic numbers of the test credentials (docs/iam/test-credentials). */
const GOOD_SENDER = '+15005550006';
const MAGIC_SENDERS: Readonly<Record<string, ErrorId>> = {
  '+15005550001': '21212',
  '+15005550007': '21606',
  '+15005550008': '21611',
};
const MAGIC_READERS: Readonly<Record<string, ErrorId>> = {
  '+15005550001': '21211',
  '+15005550002': '21612',
  '+15005550003': '21408',
  '+15005550004': '21610',
  '+15005550009': '21614',
};

/** With test credentials: what the form shows, then the magic numbers. Any other sender is 21606. */
export const MAGIC_RULES: readonly CreateRule[] = [
  ...SHAPE_RULES,
  ...Object.entries(MAGIC_SENDERS).map(([number, error]): CreateRule => ({
    error,
    isBroken: ({ sender }) => sender?.name === number,
    values: ({ from }) => ({ from }),
  })),
  {
    error: '21606',
    isBroken: ({ sender }) => sender?.name !== GOOD_SENDER,
    values: ({ from }) => ({ from }),
  },
  ...Object.entries(MAGIC_READERS).map(([number, error]): CreateRule => ({
    error,
    isBroken: ({ recipient }) => recipient?.e164 === number,
    values: ({ from, to }) => ({
      from,
      to: error === '21211' || error === '21408' ? mask(to) : to,
    }),
  })),
];
