import { placeRules } from './place-rules.ts';
import type { Rule } from './rule.ts';
import { talkRules } from './talk-rules.ts';
import { textRules } from './text-rules.ts';
import { trafficRules } from './traffic-rules.ts';
import { walkRules } from './walk-rules.ts';

/** Everything a level owes its players that can be seen without running a program. No exemptions. */
export const rules: readonly Rule[] = [
  ...placeRules,
  ...walkRules,
  ...trafficRules,
  ...talkRules,
  ...textRules,
];
