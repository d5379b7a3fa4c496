import { READER_RULES } from './reader-rules.ts';
import type { CreateRule } from './rule.ts';
import { SENDER_RULES } from './sender-rules.ts';
import { SHAPE_RULES } from './shape-rules.ts';
import { TIME_RULES } from './time-rules.ts';

/**
 * Why a message is refused, in the order the service is taken to look: fields, shapes, body, media, callback, service,
 * ownership, trial, permission, opt-out, time. The first broken rule answers. The order is not documented.
 */
export const CREATE_RULES: readonly CreateRule[] = [
  ...SHAPE_RULES,
  ...SENDER_RULES,
  ...READER_RULES,
  ...TIME_RULES,
];
