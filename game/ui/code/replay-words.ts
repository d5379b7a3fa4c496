import type { ReplayStep } from '../../domain/replay.ts';
import { t, type Values } from '../messages.ts';

/** What a step of a replay shows, in a sentence. */
export function replayWords(step: ReplayStep): string {
  const values = Object.entries(step).map(([name, value]) => [name, valueOf(name, value)] as const);
  return t(`replay.${step.kind}`, Object.fromEntries(values));
}

/** These are numbers; all others, such as error codes, only look like some. */
const counts = ['times', 'count', 'seconds', 'segments'];

function valueOf(name: string, value: string | number | readonly string[] | null): Values[string] {
  if (value === null) return 'none';
  if (typeof value === 'object') return value.join(', ');
  return counts.includes(name) ? value : String(value);
}
