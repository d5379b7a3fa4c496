import { parseFilterDate } from '../../http/dates.ts';
import type { World } from '../../world.ts';
import type { Draft } from '../draft.ts';
import type { CreateRule } from './rule.ts';

/** How early and how late a message may be scheduled (docs/api/errors/35114), in milliseconds. */
const EARLIEST = 15 * 60 * 1000;
const LATEST = 35 * 24 * 60 * 60 * 1000;

/** A queue holds ten hours of a sender's pace (docs/api/errors/21611). */
export const LONGEST_QUEUE = 10 * 60 * 60 * 1000;

/** Whether it can go out when it should. */
export const TIME_RULES: readonly CreateRule[] = [
  {
    error: '35126',
    isBroken: ({ scheduleType }) => scheduleType !== '' && scheduleType !== 'fixed',
  },
  { error: '35118', isBroken: (draft) => isScheduled(draft) && draft.serviceSid === '' },
  { error: '35111', isBroken: (draft) => isScheduled(draft) && !draft.form.get('SendAt') },
  { error: '35114', isBroken: (draft, world) => isScheduled(draft) && !isInWindow(draft, world) },
  {
    error: '21611',
    isBroken: ({ from, sender }, { senderFreeAt, clock }) =>
      from !== '' && (senderFreeAt.get(sender?.name ?? '') ?? 0) - clock.now() > LONGEST_QUEUE,
  },
];

/** `SendAt` counts only with `ScheduleType`. */
export function isScheduled({ scheduleType }: Draft): boolean {
  return scheduleType === 'fixed';
}

/** When it is to leave, in milliseconds since the start; null: the time cannot be read. */
export function sendAtOf({ form }: Draft, { clock }: World): number | null {
  const text = form.get('SendAt') ?? '';
  // docs/api/errors/35114: ISO 8601 with a time, nothing else
  const time = /^\d{4}-\d{2}-\d{2}T/.test(text) ? parseFilterDate(text) : null;
  return time === null ? null : time - (clock.date().getTime() - clock.now());
}

function isInWindow(draft: Draft, world: World): boolean {
  const at = sendAtOf(draft, world);
  if (at === null) return false;
  const wait = at - world.clock.now();
  return wait >= EARLIEST && wait <= LATEST;
}
